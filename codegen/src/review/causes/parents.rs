//! Which differences are parts of others: a place that several share, and schemas that come or go with
//! what refers to them.

use std::collections::{BTreeMap, BTreeSet};

use super::sources;
use crate::model::{Api, TypeId};
use crate::review::change::Side;
use crate::review::compare::Found;
use crate::review::rule::Rule;
use crate::review::surface::Owner;

/// For each difference the one that it is a part of, or itself.
pub(super) fn fold(old: &Api, new: &Api, found: &[Found]) -> Vec<usize> {
    let mut parents: Vec<usize> = (0..found.len()).collect();
    let mut places = BTreeMap::new();
    for (index, one) in found.iter().enumerate() {
        let place = (
            one.rule,
            one.place.pointer.clone(),
            one.place.side == Side::New,
            one.old.clone(),
            one.new.clone(),
        );
        parents[index] = *places.entry(place).or_insert(index);
    }
    // A field that travels one way only comes to some parts that share it, and goes from others.
    let is_one_way = |rule| {
        let rules = [
            Rule::FieldReadOnly,
            Rule::FieldNotReadOnly,
            Rule::RequiredFieldNotReadOnly,
            Rule::FieldWriteOnly,
            Rule::FieldNotWriteOnly,
        ];
        rules.contains(&rule)
    };
    let is_there_or_not = |rule| {
        let rules = [
            Rule::FieldAdded,
            Rule::RequiredFieldAdded,
            Rule::FieldRemoved,
            Rule::RequiredFieldRemoved,
        ];
        rules.contains(&rule)
    };
    for (index, one) in found
        .iter()
        .enumerate()
        .filter(|(_, one)| is_there_or_not(one.rule))
    {
        let same = found
            .iter()
            .position(|other| is_one_way(other.rule) && other.place.pointer == one.place.pointer);
        parents[index] = same.unwrap_or(parents[index]);
    }
    // A schema that came or went with what refers to it is a part of that.
    for (index, one) in found.iter().enumerate() {
        let api = match one.rule {
            Rule::SchemaAdded => new,
            Rule::SchemaRemoved => old,
            _ => continue,
        };
        let Some(Owner::Type(id)) = one.owners.0.as_ref().or(one.owners.1.as_ref()) else {
            continue;
        };
        let cause = found.iter().enumerate().find(|(other, cause)| {
            let is_schema = matches!(cause.rule, Rule::SchemaAdded | Rule::SchemaRemoved);
            *other != index && !is_schema && reach(api, &cause.touches).contains(id)
        });
        if let Some((cause, _)) = cause {
            parents[index] = parents[cause];
            continue;
        }
        let holder = found.iter().enumerate().find(|(other, holder)| {
            *other != index
                && holder.rule == one.rule
                && holder.touches.contains(id)
                && !one
                    .touches
                    .iter()
                    .any(|id| sources(holder).any(|owner| owner == Owner::Type(id.clone())))
        });
        if let Some((holder, _)) = holder {
            parents[index] = holder;
        }
    }
    // A part of a part is a part of the whole.
    for index in 0..parents.len() {
        let mut root = parents[index];
        for _ in 0..parents.len() {
            root = parents[root];
        }
        parents[index] = root;
    }
    parents
}

fn reach(api: &Api, from: &[TypeId]) -> BTreeSet<TypeId> {
    let mut reached = BTreeSet::new();
    let mut open = from.to_vec();
    while let Some(id) = open.pop() {
        if let Some(definition) = api.types.get(&id)
            && reached.insert(id)
        {
            open.extend(definition.references().cloned());
        }
    }
    reached
}
