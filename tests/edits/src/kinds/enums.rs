//! Enums and their values.

use codegen::model::{Enum, EnumKind, TypeDef, TypeKind};
use codegen::pointer::Pointer;
use codegen::review::{Rule, Rust, Wire};
use fastrand::Rng;

use super::{BREAKS, FITS, SENT, changed, pick};
use crate::base::{Base, direction_of};
use crate::edit::{Draft, Expected, Wires};
use crate::tree::Tree;

fn pick_enum<'b>(base: &'b Base, random: &mut Rng) -> Option<(&'b TypeDef, &'b Enum)> {
    let enums = base
        .api
        .types
        .values()
        .filter_map(|definition| match &definition.kind {
            TypeKind::Enum(words) => Some((definition, words)),
            _ => None,
        });
    pick(random, enums.collect())
}

/// A value that an enum does not list.
fn fresh(words: &Enum, text: &str) -> Tree {
    match words.kind {
        EnumKind::Text => text.into(),
        EnumKind::Integer => 77.into(),
    }
}

fn told(
    base: &Base,
    definition: &TypeDef,
    rule: Rule,
    wires: Wires,
    rust: Rust,
    change: impl FnOnce(&mut Tree),
) -> Draft {
    let document = changed(base, &definition.pointer, change);
    let subject = vec![definition.id.to_string()];
    let expected = Expected::new(rule, subject, direction_of(definition.usage), wires);
    Draft::new(document, &definition.pointer, expected.rust(rust))
}

pub(super) fn added(base: &Base, random: &mut Rng) -> Option<Draft> {
    let (definition, words) = pick_enum(base, random)?;
    let index = random.usize(..=words.values.len());
    let wires = (Wire::Compatible, Wire::Risky);
    Some(told(
        base,
        definition,
        Rule::EnumValueAdded,
        wires,
        FITS,
        |schema| {
            if let Some(values) = schema.at_mut(&Pointer::root().child("enum"))
                && let Some(list) = values.list_mut()
            {
                list.insert(index, fresh(words, "quite_new"));
            }
        },
    ))
}

pub(super) fn removed(base: &Base, random: &mut Rng) -> Option<Draft> {
    let (definition, words) = pick_enum(base, random)?;
    let index = random.usize(..words.values.len());
    // One value that is left is a constant.
    (words.values.len() > 2).then(|| {
        told(
            base,
            definition,
            Rule::EnumValueRemoved,
            SENT,
            BREAKS,
            |schema| {
                if let Some(values) = schema.at_mut(&Pointer::root().child("enum"))
                    && let Some(list) = values.list_mut()
                {
                    list.remove(index);
                }
            },
        )
    })
}

/// A value is spelled in another way, and described as before.
pub(super) fn renamed(base: &Base, random: &mut Rng) -> Option<Draft> {
    let (definition, words) = pick_enum(base, random)?;
    let index = random.usize(..words.values.len());
    let value = &words.values[index];
    let is_like = |other: &&codegen::model::EnumValue| other.description == value.description;
    if value.description.is_none() || words.values.iter().filter(is_like).count() > 1 {
        return None;
    }
    let wires = (Wire::Breaking, Wire::Risky);
    let rule = Rule::EnumValueRenamed;
    Some(told(base, definition, rule, wires, BREAKS, |schema| {
        if let Some(values) = schema.at_mut(&Pointer::root().child("enum"))
            && let Some(list) = values.list_mut()
        {
            list[index] = fresh(words, "spelled_anew");
        }
        if let Some(texts) = schema.at_mut(&Pointer::root().child("x-enum-descriptions")) {
            texts.rename(&value.wire_name, "spelled_anew");
        }
    }))
}
