//! Bodies of requests.

use codegen::model::{Body, Method, Operation, Type};
use codegen::pointer::Pointer;
use codegen::review::{Direction, Rule, Wire};
use fastrand::Rng;

use super::{BOTH, BREAKS, FITS, NONE, changed, is_unlike, pick, schema_pointer, schemas_of};
use crate::base::Base;
use crate::edit::{Draft, Expected};
use crate::tree::Tree;

fn pick_operation<'b>(
    base: &'b Base,
    random: &mut Rng,
    fits: impl Fn(&Operation) -> bool,
) -> Option<&'b Operation> {
    let operations = base.api.operations.iter();
    pick(
        random,
        operations.filter(|operation| fits(operation)).collect(),
    )
}

fn expect(rule: Rule, subject: String, wires: crate::edit::Wires) -> Expected {
    Expected::new(rule, vec![subject], Direction::Request, wires)
}

pub(super) fn added(base: &Base, random: &mut Rng) -> Option<Draft> {
    add(base, random, true, "[\"reason\"]")
}

/// A body that must be there, although all of it may be missing.
pub(super) fn added_empty(base: &Base, random: &mut Rng) -> Option<Draft> {
    add(base, random, true, "[]")
}

pub(super) fn added_optional(base: &Base, random: &mut Rng) -> Option<Draft> {
    add(base, random, false, "[]")
}

fn add(base: &Base, random: &mut Rng, required: bool, names: &str) -> Option<Draft> {
    let operation = pick_operation(base, random, |operation| {
        operation.body == Body::None && !matches!(operation.method, Method::Get | Method::Head)
    })?;
    let body = Tree::json(&format!(
        "{{\"required\": {required}, \"content\": {{\"application/json\": {{\"schema\": {{\
         \"type\": \"object\", \"required\": {names}, \"properties\": {{\
         \"reason\": {{\"type\": \"string\"}}}}}}}}}}}}"
    ));
    let document = changed(base, &operation.pointer, |operation| {
        operation.set("requestBody", body);
    });
    let rust = if names == "[]" { FITS } else { BREAKS };
    let expected = match required {
        true => expect(Rule::BodyAdded, operation.id.clone(), BOTH).rust(rust),
        false => expect(Rule::OptionalBodyAdded, operation.id.clone(), NONE).rust(rust),
    };
    Some(Draft::new(document, &operation.pointer, expected))
}

pub(super) fn removed(base: &Base, random: &mut Rng) -> Option<Draft> {
    let operation = pick_operation(base, random, |operation| {
        !operation.body.fields().is_empty()
    })?;
    let document = changed(base, &operation.pointer, |operation| {
        operation.take("requestBody");
    });
    let wires = (Wire::Risky, Wire::Risky);
    let expected = expect(Rule::BodyRemoved, operation.id.clone(), wires).rust(BREAKS);
    Some(Draft::new(document, &operation.pointer, expected))
}

pub(super) fn media_type(base: &Base, random: &mut Rng) -> Option<Draft> {
    let operation = pick_operation(base, random, |operation| {
        matches!(operation.body, Body::Object(_) | Body::Multipart(_))
    })?;
    let (json, form) = ("application/json", "multipart/form-data");
    let (old, new) = match operation.body {
        Body::Multipart(_) => (form, json),
        _ => (json, form),
    };
    let at = operation.pointer.child("requestBody").child("content");
    let document = changed(base, &at, |content| content.rename(old, new));
    let expected = expect(Rule::BodyMediaTypeChanged, operation.id.clone(), BOTH);
    Some(Draft::new(document, &operation.pointer, expected))
}

/// Further properties make a body one that is given as a whole.
pub(super) fn became_whole(base: &Base, random: &mut Rng) -> Option<Draft> {
    let users = |operation: &Operation| {
        let same = |other: &&Operation| other.body_schema == operation.body_schema;
        base.api.operations.iter().filter(same).count()
    };
    let operation = pick_operation(base, random, |operation| {
        let is_alone = match &operation.body_schema {
            Some(id) => !base.api.types.contains_key(id) && users(operation) == 1,
            None => true,
        };
        let has_fields = matches!(&operation.body, Body::Object(fields) if !fields.is_empty());
        has_fields && is_alone
    })?;
    let at = match &operation.body_schema {
        Some(id) => schema_pointer(&id.0),
        None => schema_at(operation),
    };
    let document = changed(base, &at, |schema| {
        schema.set("additionalProperties", Tree::json("{\"type\": \"string\"}"));
    });
    let expected = expect(Rule::BodyBecameWhole, operation.id.clone(), NONE).rust(BREAKS);
    Some(Draft::new(document, &at, expected))
}

fn schema_at(operation: &Operation) -> Pointer {
    let content = operation.pointer.child("requestBody").child("content");
    content.child("application/json").child("schema")
}

fn pick_whole<'b>(base: &'b Base, random: &mut Rng) -> Option<&'b Operation> {
    pick_operation(
        base,
        random,
        |operation| matches!(&operation.body, Body::Json(field) if field.required),
    )
}

pub(super) fn optional(base: &Base, random: &mut Rng) -> Option<Draft> {
    let operation = pick_whole(base, random)?;
    let at = operation.pointer.child("requestBody");
    let document = changed(base, &at, |body| {
        body.take("required");
    });
    let subject = format!("{}.body", operation.id);
    let expected = expect(Rule::BodyOptional, subject, NONE).rust(BREAKS);
    Some(Draft::new(document, &at, expected))
}

pub(super) fn type_changed(base: &Base, random: &mut Rng) -> Option<Draft> {
    let operation = pick_whole(base, random)?;
    let names = schemas_of(base).into_iter().filter(|name| {
        let id = codegen::model::TypeId(name.clone());
        let is_held = operation
            .body
            .fields()
            .iter()
            .any(|field| field.ty.named() == Some(&id));
        let has_type = base.api.types.contains_key(&id);
        let mut fields = operation.body.fields().iter();
        has_type && !is_held && fields.all(|field| is_unlike(base, field.ty.named(), &id))
    });
    let name = pick(random, names.collect())?;
    let at = schema_at(operation);
    let is_list = matches!(operation.body.fields().first()?.ty, Type::List(_));
    let document = changed(base, &at, |schema| {
        let items = super::reference(&name);
        *schema = Tree::json(&match is_list {
            true => format!("{{\"type\": \"array\", \"items\": {items}}}"),
            false => format!("{{\"type\": \"object\", \"additionalProperties\": {items}}}"),
        });
    });
    let subject = format!("{}.body", operation.id);
    let expected = expect(Rule::BodyTypeChanged, subject, BOTH).rust(BREAKS);
    Some(Draft::new(document, &at, expected))
}
