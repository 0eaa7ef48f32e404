//! Named schemas as a whole.

use codegen::model::{TypeDef, TypeId, TypeKind};
use codegen::pointer::Pointer;
use codegen::review::{Direction, Rule, Wire};
use fastrand::Rng;

use super::{
    BOTH, BREAKS, FITS, NONE, changed, fresh_name, pick, reference, schema_pointer, schemas_of,
};
use crate::base::{Base, Holder, Holds, Spot, direction_of};
use crate::edit::{Draft, Expected};
use crate::slice::references;
use crate::tree::Tree;

fn all() -> Pointer {
    Pointer::root().child("components").child("schemas")
}

pub(super) fn added(base: &Base, random: &mut Rng) -> Option<Draft> {
    let name = format!("Added {}", fresh_name(random)).replace(' ', "");
    let held = pick(random, schemas_of(base))?;
    let schema = Tree::json(&format!(
        "{{\"type\": \"object\", \"properties\": {{\"a\": {{\"type\": \"string\"}}, \"b\": {}}}}}",
        reference(&held)
    ));
    let document = changed(base, &all(), |schemas| schemas.set(&name, schema));
    let rule = Rule::SchemaAdded;
    let expected = Expected::new(rule, vec![name.clone()], Direction::Response, NONE).rust(FITS);
    Some(Draft::new(document, &schema_pointer(&name), expected))
}

/// A type with a schema of its own.
fn pick_type<'b>(
    base: &'b Base,
    random: &mut Rng,
    fits: impl Fn(&TypeDef) -> bool,
) -> Option<&'b TypeDef> {
    let names = schemas_of(base);
    let types = base.api.types.values();
    let types = types.filter(|definition| names.contains(&definition.id.0) && fits(definition));
    pick(random, types.collect())
}

/// Whether anything in the document refers to a schema.
fn is_referred_to(base: &Base, id: &TypeId) -> bool {
    let mut all = Vec::new();
    references(&base.document, &mut all);
    all.contains(&format!("#/components/schemas/{id}"))
}

pub(super) fn removed(base: &Base, random: &mut Rng) -> Option<Draft> {
    let definition = pick_type(base, random, |definition| {
        !is_referred_to(base, &definition.id)
    })?;
    let document = changed(base, &all(), |schemas| {
        schemas.take(&definition.id.0);
    });
    let rule = Rule::SchemaRemoved;
    let subject = vec![definition.id.to_string()];
    let expected = Expected::new(rule, subject, direction_of(definition.usage), NONE);
    Some(Draft::new(
        document,
        &definition.pointer,
        expected.rust(BREAKS),
    ))
}

pub(super) fn renamed(base: &Base, random: &mut Rng) -> Option<Draft> {
    let is_body = |definition: &TypeDef| {
        let mut operations = base.api.operations.iter();
        operations.any(|operation| operation.body_schema.as_ref() == Some(&definition.id))
    };
    let definition = pick_type(base, random, |definition| !is_body(definition))?;
    let (old, new) = (&definition.id.0, format!("{}Anew", definition.id));
    let (from, to) = (
        format!("#/components/schemas/{old}"),
        format!("#/components/schemas/{new}"),
    );
    let mut document = changed(base, &all(), |schemas| schemas.rename(old, &new));
    document.visit_mut(&mut |value| {
        if let Tree::Text(text) = value
            && *text == from
        {
            text.clone_from(&to);
        }
    });
    let rule = Rule::SchemaRenamed;
    let expected = Expected::new(rule, vec![new], direction_of(definition.usage), NONE);
    Some(Draft::new(
        document,
        &definition.pointer,
        expected.rust(BREAKS),
    ))
}

pub(super) fn deprecated(base: &Base, random: &mut Rng) -> Option<Draft> {
    let definition = pick_type(base, random, |_| true)?;
    let on = !definition.deprecated;
    let document = changed(base, &definition.pointer, |schema| {
        schema.set("deprecated", on);
    });
    let rule = if on {
        Rule::SchemaDeprecated
    } else {
        Rule::SchemaUndeprecated
    };
    let subject = vec![definition.id.to_string()];
    let expected = Expected::new(rule, subject, direction_of(definition.usage), NONE);
    Some(Draft::new(
        document,
        &definition.pointer,
        expected.rust(FITS),
    ))
}

/// A list of words becomes an object.
pub(super) fn kind_changed(base: &Base, random: &mut Rng) -> Option<Draft> {
    // What a query or a form cannot hold is written in another way too.
    let is_text = |spot: &Spot| {
        let is_part = |holder: &Holder| holder.kind == Holds::Parts;
        spot.location.is_some() || spot.holders.iter().any(is_part)
    };
    let is_held_outside = |id: &TypeId| {
        let mut spots = base.spots.iter().filter(|spot| is_text(spot));
        spots.any(|spot| spot.field.ty.named() == Some(id))
    };
    let definition = pick_type(base, random, |definition| {
        matches!(definition.kind, TypeKind::Enum(_)) && !is_held_outside(&definition.id)
    })?;
    let schema = Tree::json(
        "{\"type\": \"object\", \"required\": [\"a\"], \"properties\": {\"a\": {\"type\": \"string\"}}}",
    );
    let document = changed(base, &definition.pointer, |old| *old = schema);
    let rule = Rule::SchemaKindChanged;
    let subject = vec![definition.id.to_string()];
    let expected = Expected::new(rule, subject, direction_of(definition.usage), BOTH);
    Some(Draft::new(
        document,
        &definition.pointer,
        expected.rust(BREAKS),
    ))
}

/// A struct whose schema is nobody's body, to be a struct with further properties too.
fn pick_struct<'b>(
    base: &'b Base,
    random: &mut Rng,
    has: impl Fn(Option<&Tree>) -> bool,
) -> Option<&'b TypeDef> {
    let is_body = |definition: &TypeDef| {
        let mut operations = base.api.operations.iter();
        operations.any(|operation| operation.body_schema.as_ref() == Some(&definition.id))
    };
    let types = base.api.types.values().filter(|definition| {
        let schema = base.document.at(&definition.pointer);
        let additional = schema.and_then(|schema| schema.get("additionalProperties"));
        schema.is_some_and(|schema| schema.get("properties").is_some())
            && matches!(definition.kind, TypeKind::Struct(_))
            && !is_body(definition)
            && has(additional)
    });
    pick(random, types.collect())
}

pub(super) fn additional_added(base: &Base, random: &mut Rng) -> Option<Draft> {
    let definition = pick_struct(base, random, |additional| additional.is_none())?;
    let rule = Rule::AdditionalPropertiesAdded;
    Some(additional(
        base,
        definition,
        rule,
        Some("integer"),
        NONE,
        FITS,
    ))
}

pub(super) fn additional_removed(base: &Base, random: &mut Rng) -> Option<Draft> {
    let definition = pick_struct(base, random, |additional| {
        matches!(additional, Some(Tree::Map(_)))
    })?;
    let rule = Rule::AdditionalPropertiesRemoved;
    let wires = (Wire::Breaking, Wire::Risky);
    Some(additional(base, definition, rule, None, wires, BREAKS))
}

pub(super) fn additional_changed(base: &Base, random: &mut Rng) -> Option<Draft> {
    let definition = pick_struct(base, random, |additional| {
        matches!(additional, Some(Tree::Map(_)))
    })?;
    let rule = Rule::AdditionalPropertiesTypeChanged;
    Some(additional(
        base,
        definition,
        rule,
        Some("boolean"),
        BOTH,
        BREAKS,
    ))
}

fn additional(
    base: &Base,
    definition: &TypeDef,
    rule: Rule,
    ty: Option<&str>,
    wires: crate::edit::Wires,
    rust: codegen::review::Rust,
) -> Draft {
    let document = changed(base, &definition.pointer, |schema| {
        schema.take("additionalProperties");
        if let Some(ty) = ty {
            let value = Tree::json(&format!("{{\"type\": \"{ty}\"}}"));
            schema.set("additionalProperties", value);
        }
    });
    let subject = vec![definition.id.to_string()];
    let expected = Expected::new(rule, subject, direction_of(definition.usage), wires);
    Draft::new(document, &definition.pointer, expected.rust(rust))
}
