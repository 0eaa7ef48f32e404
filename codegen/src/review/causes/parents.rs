//! Differences that are parts of other differences: parts that share one schema, and schemas that
//! are added or removed together with their references.

use std::collections::{BTreeMap, BTreeSet};

use crate::model::{Api, Location, Owner, TypeId};
use crate::review::compare::Difference;
use crate::review::rule::Rule;

/// Returns for each difference the index of the difference that it is a part of, or its own index.
pub(super) fn find(old: &Api, new: &Api, differences: &[Difference]) -> Vec<usize> {
    let mut parents = same_location(differences);
    for (index, one) in differences.iter().enumerate() {
        if is_field_presence(one.rule) {
            // A field that starts to travel one way only is added to some of the types that share it,
            // and removed from others.
            let mut others = differences.iter();
            let same = others.position(|other| {
                is_field_direction(other.rule) && other.place.pointer == one.place.pointer
            });
            parents[index] = same.unwrap_or(parents[index]);
        }
    }
    for (index, one) in differences.iter().enumerate() {
        if is_path_parameter(old, new, one) {
            // A value of the path comes and goes with the path.
            let mut others = differences.iter();
            let path = others.position(|other| {
                other.rule == Rule::OperationPathChanged && other.owners == one.owners
            });
            parents[index] = path.unwrap_or(parents[index]);
        }
    }
    for (index, one) in differences.iter().enumerate() {
        let api = match one.rule {
            Rule::SchemaAdded => new,
            Rule::SchemaRemoved => old,
            _ => continue,
        };
        if let Some(cause) = cause_of_schema(api, differences, index) {
            parents[index] = parents[cause];
        } else if let Some(holder) = holder_of_schema(differences, index) {
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

/// Returns true if a difference is about a value of the path that was added, removed or renamed.
fn is_path_parameter(old: &Api, new: &Api, one: &Difference) -> bool {
    let is_presence = matches!(
        one.rule,
        Rule::ParameterRemoved | Rule::RequiredParameterAdded | Rule::PathParameterRenamed
    );
    let is_in_path = |api: &Api, owner: &Option<Owner>, member: &Option<String>| {
        let (Some(Owner::Operation(id)), Some(name)) = (owner, member) else {
            return false;
        };
        let operation = api.operations.iter().find(|operation| operation.id == *id);
        let parameters = operation
            .into_iter()
            .flat_map(|operation| &operation.parameters);
        let mut named = parameters.filter(|parameter| parameter.field.wire_name == *name);
        named.any(|parameter| parameter.location == Location::Path)
    };
    is_presence
        && (is_in_path(old, &one.owners.0, &one.members.0)
            || is_in_path(new, &one.owners.1, &one.members.1))
}

/// The first of the differences that are the same at the same location.
fn same_location(differences: &[Difference]) -> Vec<usize> {
    let mut first = BTreeMap::new();
    let indexes = differences.iter().enumerate().map(|(index, one)| {
        let key = (
            one.rule,
            &one.place.pointer,
            one.place.side,
            &one.old,
            &one.new,
        );
        *first.entry(key).or_insert(index)
    });
    indexes.collect()
}

/// Returns true for changes of the directions that a field travels in.
fn is_field_direction(rule: Rule) -> bool {
    matches!(
        rule,
        Rule::FieldReadOnly
            | Rule::FieldNotReadOnly
            | Rule::RequiredFieldNotReadOnly
            | Rule::FieldWriteOnly
            | Rule::FieldNotWriteOnly
    )
}

/// Returns true if a field was added or removed.
fn is_field_presence(rule: Rule) -> bool {
    matches!(
        rule,
        Rule::FieldAdded
            | Rule::RequiredFieldAdded
            | Rule::FieldRemoved
            | Rule::RequiredFieldRemoved
    )
}

/// The difference whose types reach a schema that was added or removed.
fn cause_of_schema(api: &Api, differences: &[Difference], index: usize) -> Option<usize> {
    let id = schema(&differences[index])?;
    (0..differences.len()).find(|other| {
        let cause = &differences[*other];
        let is_schema = matches!(cause.rule, Rule::SchemaAdded | Rule::SchemaRemoved);
        *other != index && !is_schema && reachable(api, &cause.touches).contains(id)
    })
}

/// The schema that was added or removed too and refers to a schema, without being referred to by it.
fn holder_of_schema(differences: &[Difference], index: usize) -> Option<usize> {
    let one = &differences[index];
    let id = schema(one)?;
    (0..differences.len()).find(|other| {
        let holder = &differences[*other];
        let refers_back = one.touches.iter().any(|id| {
            let id = Owner::Type(id.clone());
            holder.elements().any(|owner| owner == id)
        });
        *other != index && holder.rule == one.rule && holder.touches.contains(id) && !refers_back
    })
}

fn schema(difference: &Difference) -> Option<&TypeId> {
    match difference
        .owners
        .0
        .as_ref()
        .or(difference.owners.1.as_ref())
    {
        Some(Owner::Type(id)) => Some(id),
        _ => None,
    }
}

fn reachable(api: &Api, from: &[TypeId]) -> BTreeSet<TypeId> {
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
