//! What is said of a value beside its type: defaults, deprecation, other names.

use codegen::model::Type;
use codegen::review::{Rule, Wire};
use fastrand::Rng;

use super::{FITS, NONE, SAME, changed, is_inline, pick_spot};
use crate::base::{Base, Holds, Spot};
use crate::edit::{Draft, Expected, Wires};
use crate::tree::Tree;

pub(super) fn added(base: &Base, random: &mut Rng) -> Option<Draft> {
    let spot = pick_spot(base, random, |spot, schema| {
        is_inline(schema) && schema.get("default").is_none() && value(&spot.field.ty).is_some()
    })?;
    let value = value(&spot.field.ty)?;
    let rules = (Rule::ParameterDefaultAdded, Rule::FieldDefaultAdded);
    Some(default(base, spot, Some(value), rules, NONE))
}

pub(super) fn removed(base: &Base, random: &mut Rng) -> Option<Draft> {
    let spot = pick_spot(base, random, |_, schema| schema.get("default").is_some())?;
    let rules = (Rule::ParameterDefaultRemoved, Rule::FieldDefaultRemoved);
    let wires = (Wire::Risky, Wire::Compatible);
    Some(default(base, spot, None, rules, wires))
}

fn changed_value(ty: &Type) -> Option<Tree> {
    match ty {
        Type::Boolean => Some(false.into()),
        Type::String => Some("another".into()),
        Type::Integer(_) | Type::Float(_) => Some(77.into()),
        _ => None,
    }
}

pub(super) fn replaced(base: &Base, random: &mut Rng) -> Option<Draft> {
    let spot = pick_spot(base, random, |spot, schema| {
        let new = changed_value(&spot.field.ty);
        schema.get("default").is_some() && new.is_some() && schema.get("default") != new.as_ref()
    })?;
    let value = changed_value(&spot.field.ty);
    let rules = (Rule::ParameterDefaultChanged, Rule::FieldDefaultChanged);
    let wires = (Wire::Risky, Wire::Compatible);
    Some(default(base, spot, value, rules, wires))
}

fn value(ty: &Type) -> Option<Tree> {
    match ty {
        Type::Boolean => Some(true.into()),
        Type::String => Some("usual".into()),
        Type::Integer(_) | Type::Float(_) => Some(7.into()),
        _ => None,
    }
}

fn default(
    base: &Base,
    spot: &Spot,
    value: Option<Tree>,
    (parameter, field): (Rule, Rule),
    wires: Wires,
) -> Draft {
    let document = changed(base, &spot.schema(), |schema| match value {
        Some(value) => schema.set("default", value),
        None => {
            schema.take("default");
        }
    });
    let rule = if spot.location.is_some() {
        parameter
    } else {
        field
    };
    let expected = Expected::of_spot(rule, spot, &spot.field.wire_name, wires).rust(SAME);
    Draft::new(document, &spot.pointer, expected)
}

pub(super) fn deprecated(base: &Base, random: &mut Rng) -> Option<Draft> {
    let spot = pick_spot(base, random, |spot, schema| {
        !spot.field.deprecated && (spot.location.is_some() || is_inline(schema))
    })?;
    let rules = (Rule::ParameterDeprecated, Rule::FieldDeprecated);
    mark(base, spot, true, rules)
}

pub(super) fn undeprecated(base: &Base, random: &mut Rng) -> Option<Draft> {
    let spot = pick_spot(base, random, |spot, _| {
        let at = base.document.at(&spot.pointer);
        at.is_some_and(|at| at.get("deprecated").is_some())
    })?;
    let rules = (Rule::ParameterUndeprecated, Rule::FieldUndeprecated);
    mark(base, spot, false, rules)
}

fn mark(base: &Base, spot: &Spot, on: bool, (parameter, field): (Rule, Rule)) -> Option<Draft> {
    let document = changed(base, &spot.pointer, |value| {
        if on {
            value.set("deprecated", true);
        } else {
            value.take("deprecated");
        }
    });
    let rule = if spot.location.is_some() {
        parameter
    } else {
        field
    };
    let required = spot.required?;
    let expected = Expected::of_spot(rule, spot, &spot.field.wire_name, NONE);
    let expected = expected.rust_by(&spot.holders, |kind| {
        Some(match kind {
            // An argument has no mark in Rust.
            Holds::Arguments | Holds::Parts if required => SAME,
            _ => FITS,
        })
    });
    Some(Draft::new(document, &spot.pointer, expected))
}

pub(super) fn alias_added(base: &Base, random: &mut Rng) -> Option<Draft> {
    let spot = pick_spot(base, random, |spot, schema| {
        spot.location.is_none() && is_inline(schema) && spot.field.aliases.is_empty()
    })?;
    let document = changed(base, &spot.pointer, |schema| {
        schema.set("x-aliases", Tree::json("[\"other_name\"]"));
    });
    let rule = Rule::FieldAliasAdded;
    let expected = Expected::of_spot(rule, spot, &spot.field.wire_name, NONE).rust(SAME);
    Some(Draft::new(document, &spot.pointer, expected))
}

pub(super) fn alias_removed(base: &Base, random: &mut Rng) -> Option<Draft> {
    let spot = pick_spot(base, random, |spot, schema| {
        schema.get("x-aliases").is_some() && spot.field.aliases.len() == 1
    })?;
    let document = changed(base, &spot.pointer, |schema| {
        schema.take("x-aliases");
    });
    let wires = (Wire::Compatible, Wire::Risky);
    let rule = Rule::FieldAliasRemoved;
    let expected = Expected::of_spot(rule, spot, &spot.field.wire_name, wires).rust(SAME);
    Some(Draft::new(document, &spot.pointer, expected))
}
