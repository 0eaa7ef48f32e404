//! Unions that a tag tells apart, and choices that the look of a value tells apart.

use codegen::model::{TypeDef, TypeKind, Union};
use codegen::pointer::Pointer;
use codegen::review::{Rule, Rust, Wire};
use fastrand::Rng;

use super::{BOTH, BREAKS, FITS, SENT, changed, fresh_name, pick, reference, schemas_of};
use crate::base::{Base, direction_of};
use crate::edit::{Draft, Expected, Wires};
use crate::tree::Tree;

const ADDED: Wires = (Wire::Compatible, Wire::Risky);

fn told(
    base: &Base,
    definition: &TypeDef,
    rule: Rule,
    (wires, rust): (Wires, Rust),
    change: impl FnOnce(&mut Tree),
) -> Draft {
    let document = changed(base, &definition.pointer, change);
    let subject = vec![definition.id.to_string()];
    let expected = Expected::new(rule, subject, direction_of(definition.usage), wires);
    Draft::new(document, &definition.pointer, expected.rust(rust))
}

fn pick_union<'b>(base: &'b Base, random: &mut Rng) -> Option<(&'b TypeDef, &'b Union)> {
    let unions = base
        .api
        .types
        .values()
        .filter_map(|definition| match &definition.kind {
            TypeKind::Union(union) => Some((definition, union)),
            _ => None,
        });
    pick(random, unions.collect())
}

/// The members of a union, under either key.
fn members(schema: &mut Tree) -> Option<&mut Vec<Tree>> {
    let key = ["oneOf", "anyOf"]
        .into_iter()
        .find(|key| schema.get(key).is_some())?;
    schema.at_mut(&Pointer::root().child(key))?.list_mut()
}

fn mapping(schema: &mut Tree) -> Option<&mut Tree> {
    schema.at_mut(&Pointer::root().child("discriminator").child("mapping"))
}

pub(super) fn added(base: &Base, random: &mut Rng) -> Option<Draft> {
    let (definition, union) = pick_union(base, random)?;
    let others = schemas_of(base).into_iter().filter(|name| {
        let is_object = base.api.types.values().any(|ty| {
            ty.id.0 == *name && ty.fields().iter().any(|field| field.wire_name == union.tag)
        });
        is_object && union.variants.iter().all(|variant| variant.ty.0 != *name)
    });
    let name = pick(random, others.collect())?;
    let tag = fresh_name(random);
    let rule = Rule::UnionVariantAdded;
    Some(told(base, definition, rule, (ADDED, FITS), |schema| {
        if let Some(members) = members(schema) {
            members.push(Tree::json(&reference(&name)));
        }
        if let Some(mapping) = mapping(schema) {
            mapping.set(&tag, format!("#/components/schemas/{name}"));
        }
    }))
}

pub(super) fn removed(base: &Base, random: &mut Rng) -> Option<Draft> {
    let (definition, union) = pick_union(base, random)?;
    let variant = pick(random, union.variants.iter().collect())?;
    let rule = Rule::UnionVariantRemoved;
    let place = format!("#/components/schemas/{}", variant.ty);
    (union.variants.len() > 2).then(|| {
        told(base, definition, rule, (SENT, BREAKS), |schema| {
            if let Some(members) = members(schema) {
                members.retain(|member| member.get("$ref").and_then(Tree::text) != Some(&place));
            }
            if let Some(mapping) = mapping(schema) {
                mapping.take(&variant.wire_name);
            }
        })
    })
}

pub(super) fn renamed(base: &Base, random: &mut Rng) -> Option<Draft> {
    let (definition, union) = pick_union(base, random)?;
    let variant = pick(random, union.variants.iter().collect())?;
    let tag = fresh_name(random);
    let rule = Rule::UnionVariantRenamed;
    Some(told(base, definition, rule, (BOTH, BREAKS), |schema| {
        if let Some(mapping) = mapping(schema) {
            mapping.rename(&variant.wire_name, &tag);
        }
    }))
}

fn pick_choice<'b>(base: &'b Base, random: &mut Rng) -> Option<&'b TypeDef> {
    let choices = base.api.types.values();
    let choices = choices.filter(|definition| matches!(definition.kind, TypeKind::Choice(_)));
    pick(random, choices.collect())
}

pub(super) fn alternative_added(base: &Base, random: &mut Rng) -> Option<Draft> {
    let definition = pick_choice(base, random)?;
    let rule = Rule::UnionVariantAdded;
    Some(told(base, definition, rule, (ADDED, FITS), |schema| {
        if let Some(members) = members(schema) {
            members.push(Tree::json("{\"type\": \"boolean\"}"));
        }
    }))
}

pub(super) fn alternative_removed(base: &Base, random: &mut Rng) -> Option<Draft> {
    let definition = pick_choice(base, random)?;
    let count = match &definition.kind {
        TypeKind::Choice(choice) => choice.alternatives.len(),
        _ => 0,
    };
    let index = random.usize(..count);
    let rule = Rule::UnionVariantRemoved;
    (count > 2).then(|| {
        told(base, definition, rule, (SENT, BREAKS), |schema| {
            if let Some(members) = members(schema) {
                members.remove(index);
            }
        })
    })
}
