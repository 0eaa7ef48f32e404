//! Parameters.

use codegen::model::{Location, Operation, Type};
use codegen::pointer::Pointer;
use codegen::review::{Direction, Rule, Wire};
use fastrand::Rng;

use super::{BOTH, BREAKS, FITS, NONE, SAME, changed, fresh_name, pick, pick_spot};
use crate::base::{Base, Holder, Spot};
use crate::edit::{Draft, Expected};
use crate::tree::{Tree, parent};

pub(super) fn added(base: &Base, random: &mut Rng) -> Option<Draft> {
    add(base, random, false)
}

pub(super) fn added_required(base: &Base, random: &mut Rng) -> Option<Draft> {
    add(base, random, true)
}

fn add(base: &Base, random: &mut Rng, required: bool) -> Option<Draft> {
    let operation = pick(random, base.api.operations.iter().collect())?;
    let name = fresh_name(random);
    let place = ["query", "header"][random.usize(..2)];
    let ty = ["string", "integer", "boolean"][random.usize(..3)];
    let parameter = Tree::json(&format!(
        "{{\"name\": \"{name}\", \"in\": \"{place}\", \"required\": {required}, \
         \"description\": \"New.\", \"schema\": {{\"type\": \"{ty}\"}}}}"
    ));
    let document = changed(base, &operation.pointer, |operation| {
        match operation.at_mut(&Pointer::root().child("parameters")) {
            Some(list) => {
                if let Some(list) = list.list_mut() {
                    list.insert(random.usize(..=list.len()), parameter);
                }
            }
            None => operation.set("parameters", Tree::List(vec![parameter])),
        }
    });
    let subject = vec![format!("{}.{name}", operation.id)];
    let expected = match required {
        true => Expected::new(
            Rule::RequiredParameterAdded,
            subject,
            Direction::Request,
            BOTH,
        )
        .rust(BREAKS),
        false => Expected::new(Rule::ParameterAdded, subject, Direction::Request, NONE).rust(FITS),
    };
    Some(Draft::new(document, &operation.pointer, expected))
}

/// The parameter that an item of a list of parameters is, through a reference.
fn resolve<'t>(base: &'t Base, item: &'t Tree) -> Option<&'t Tree> {
    match item.get("$ref").and_then(Tree::text) {
        Some(reference) => base.document.at(&Pointer::from_reference(reference)?),
        None => Some(item),
    }
}

/// The operations with an item of their own lists of parameters, by its index.
fn listed(base: &Base) -> Vec<(&Operation, usize, &Tree)> {
    let mut all = Vec::new();
    for operation in &base.api.operations {
        let list = base.document.at(&operation.pointer.child("parameters"));
        for (index, item) in list.map(Tree::items).unwrap_or_default().iter().enumerate() {
            if let Some(parameter) = resolve(base, item) {
                all.push((operation, index, parameter));
            }
        }
    }
    all
}

fn text<'t>(parameter: &'t Tree, key: &str) -> &'t str {
    parameter.get(key).and_then(Tree::text).unwrap_or_default()
}

pub(super) fn removed(base: &Base, random: &mut Rng) -> Option<Draft> {
    let all = listed(base).into_iter();
    let all = all.filter(|(.., parameter)| text(parameter, "in") != "path");
    let (operation, index, parameter) = pick(random, all.collect())?;
    let document = changed(base, &operation.pointer.child("parameters"), |list| {
        if let Some(list) = list.list_mut() {
            list.remove(index);
        }
    });
    let subject = vec![format!("{}.{}", operation.id, text(parameter, "name"))];
    let wires = (Wire::Risky, Wire::Risky);
    let rule = Rule::ParameterRemoved;
    let expected = Expected::new(rule, subject, Direction::Request, wires).rust(BREAKS);
    Some(Draft::new(document, &operation.pointer, expected))
}

fn owners(spot: &Spot) -> Vec<String> {
    spot.holders
        .iter()
        .map(|holder| holder.owner.clone())
        .collect()
}

fn is_outside(spot: &Spot) -> bool {
    matches!(spot.location, Some(Location::Query | Location::Header))
}

pub(super) fn renamed(base: &Base, random: &mut Rng) -> Option<Draft> {
    let spot = pick_spot(base, random, |spot, _| is_outside(spot))?;
    let name = fresh_name(random);
    let document = changed(base, &spot.pointer, |parameter| {
        parameter.set("name", name.as_str());
    });
    // The name of an argument means nothing to callers.
    let is_gathered = |holder: &Holder| base.is_gathered(&holder.owner);
    let rust = match spot.required? && !spot.holders.iter().any(is_gathered) {
        true => FITS,
        false => BREAKS,
    };
    let rule = Rule::ParameterRenamed;
    let expected = Expected::new(rule, owners(spot), Direction::Request, BOTH).rust(rust);
    Some(Draft::new(document, &spot.pointer, expected))
}

/// A value of one path that no handle binds is called differently, in the path too.
pub(super) fn path_renamed(base: &Base, random: &mut Rng) -> Option<Draft> {
    let operation = |owner: &str| {
        let mut operations = base.api.operations.iter();
        operations.find(|operation| operation.id == owner)
    };
    let is_alone = |spot: &Spot| {
        let mut paths: Vec<&str> = Vec::new();
        for holder in &spot.holders {
            paths.extend(operation(&holder.owner).map(|operation| operation.path.as_str()));
        }
        let is_bound = |operation: &&Operation| {
            base.api
                .handles
                .iter()
                .any(|handle| handle.binds(operation))
        };
        let mut same = base
            .api
            .operations
            .iter()
            .filter(|one| paths.contains(&one.path.as_str()));
        same.all(|one| spot.holders.iter().any(|holder| holder.owner == one.id) && !is_bound(&one))
    };
    // The field of the body that has the same name would lose its number.
    let is_unique = |spot: &Spot| {
        let name = &spot.field.wire_name;
        spot.holders.iter().all(|holder| {
            operation(&holder.owner).is_some_and(|operation| {
                let same = operation.fields().filter(|field| field.wire_name == *name);
                same.count() == 1
            })
        })
    };
    let spot = pick_spot(base, random, |spot, _| {
        spot.location == Some(Location::Path) && is_alone(spot) && is_unique(spot)
    })?;
    let (old, new) = (&spot.field.wire_name, fresh_name(random).to_lowercase());
    let mut document = changed(base, &spot.pointer, |parameter| {
        parameter.set("name", new.as_str());
    });
    for holder in &spot.holders {
        let path = &operation(&holder.owner)?.path;
        let moved = path.replace(&format!("{{{old}}}"), &format!("{{{new}}}"));
        let paths = document.at_mut(&Pointer::root().child("paths"))?;
        paths.rename(path, &moved);
    }
    let rule = Rule::PathParameterRenamed;
    let expected = Expected::new(rule, owners(spot), Direction::Request, NONE).rust(FITS);
    Some(Draft::new(document, &spot.pointer, expected))
}

pub(super) fn required(base: &Base, random: &mut Rng) -> Option<Draft> {
    let spot = pick_spot(base, random, |spot, _| {
        is_outside(spot) && !spot.field.required
    })?;
    let document = changed(base, &spot.pointer, |parameter| {
        parameter.set("required", true)
    });
    let rule = Rule::ParameterRequired;
    let expected = Expected::of_spot(rule, spot, &spot.field.wire_name, BOTH).rust(BREAKS);
    Some(Draft::new(document, &spot.pointer, expected))
}

pub(super) fn optional(base: &Base, random: &mut Rng) -> Option<Draft> {
    let spot = pick_spot(base, random, |spot, _| {
        is_outside(spot) && spot.field.required
    })?;
    let document = changed(base, &spot.pointer, |parameter| {
        parameter.take("required");
    });
    let rule = Rule::ParameterOptional;
    let expected = Expected::of_spot(rule, spot, &spot.field.wire_name, NONE).rust(BREAKS);
    Some(Draft::new(document, &spot.pointer, expected))
}

pub(super) fn moved(base: &Base, random: &mut Rng) -> Option<Draft> {
    let spot = pick_spot(base, random, |spot, _| {
        is_outside(spot) && spot.field.ty.is_scalar()
    })?;
    let place = match spot.location? {
        Location::Header => "query",
        _ => "header",
    };
    let document = changed(base, &spot.pointer, |parameter| parameter.set("in", place));
    let rule = Rule::ParameterMoved;
    let expected = Expected::of_spot(rule, spot, &spot.field.wire_name, BOTH).rust(SAME);
    Some(Draft::new(document, &spot.pointer, expected))
}

/// A list is written with the name for each element, or with commas.
pub(super) fn encoding(base: &Base, random: &mut Rng) -> Option<Draft> {
    let spot = pick_spot(base, random, |spot, _| {
        let is_plain = |item: &Type| item.is_scalar();
        spot.location == Some(Location::Query)
            && matches!(&spot.field.ty, Type::List(item) if is_plain(item))
    })?;
    let document = changed(base, &spot.pointer, |parameter| {
        let explode = parameter.get("explode") == Some(&Tree::Bool(false));
        parameter.set("explode", explode);
    });
    let rule = Rule::ParameterEncodingChanged;
    let expected = Expected::of_spot(rule, spot, &spot.field.wire_name, BOTH).rust(SAME);
    Some(Draft::new(document, &spot.pointer, expected))
}

/// The keys of a parameter with a JSON object become values of their own.
pub(super) fn flattened(base: &Base, random: &mut Rng) -> Option<Draft> {
    flattening(base, random, false, Rule::ParameterFlattened)
}

/// A parameter whose keys were values of their own is given as a whole.
pub(super) fn unflattened(base: &Base, random: &mut Rng) -> Option<Draft> {
    flattening(base, random, true, Rule::ParameterUnflattened)
}

fn flattening(base: &Base, random: &mut Rng, is_flat: bool, rule: Rule) -> Option<Draft> {
    let all = listed(base).into_iter().filter(|(.., parameter)| {
        let flag = parameter.get("x-flatten") == Some(&Tree::Bool(true));
        parameter.get("content").is_some() && flag == is_flat
    });
    let (operation, index, _) = pick(random, all.collect())?;
    let at = operation.pointer.child("parameters").index(index);
    // One that several operations share changes all of them.
    base.document
        .at(&at)
        .filter(|item| item.get("$ref").is_none())?;
    let document = changed(base, &at, |parameter| parameter.set("x-flatten", !is_flat));
    let subject = vec![operation.id.clone()];
    let expected = Expected::new(rule, subject, Direction::Request, NONE).rust(BREAKS);
    Some(Draft::new(document, &at, expected))
}

/// Two required parameters change places.
pub(super) fn reordered(base: &Base, random: &mut Rng) -> Option<Draft> {
    let required: Vec<(&Operation, usize)> = listed(base)
        .into_iter()
        .filter(|(.., parameter)| parameter.get("required") == Some(&Tree::Bool(true)))
        .map(|(operation, index, _)| (operation, index))
        .collect();
    let required: Vec<(&Operation, usize)> = required
        .into_iter()
        .filter(|(operation, _)| !base.is_gathered(&operation.id))
        .collect();
    let pairs = required
        .windows(2)
        .filter(|pair| pair[0].0.id == pair[1].0.id);
    let pair = pick(random, pairs.collect())?;
    let (operation, first, second) = (pair[0].0, pair[0].1, pair[1].1);
    let document = changed(base, &operation.pointer.child("parameters"), |list| {
        if let Some(list) = list.list_mut() {
            list.swap(first, second);
        }
    });
    let rule = Rule::ArgumentsReordered;
    let subject = vec![operation.id.clone()];
    let expected = Expected::new(rule, subject, Direction::Request, NONE).rust(BREAKS);
    Some(Draft::new(document, &parent(&operation.pointer), expected))
}
