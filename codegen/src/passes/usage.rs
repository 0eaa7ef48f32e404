//! Which way the values of each type travel, and which types nothing needs.

use std::collections::BTreeSet;

use crate::model::{Api, Body, Encoding, Field, Operation, Style, Type, TypeDef, TypeId, TypeKind};

pub(super) fn run(api: &mut Api) {
    for operation in &mut api.operations {
        operation
            .parameters
            .retain(|parameter| parameter.within.is_none() || !parameter.field.read_only);
        keep_null(operation);
        match &mut operation.body {
            Body::Object(fields) => fields.retain(|field| !field.read_only),
            Body::Multipart(form) | Body::UrlEncoded(form) => {
                form.fields.retain(|field| !field.read_only);
            }
            Body::None | Body::Json(_) | Body::Text(_) | Body::File(_) => {}
        }
    }
    let requests = api
        .operations
        .iter()
        .flat_map(|operation| operation.fields());
    let requests = reach(api, requests.filter_map(|field: &Field| field.ty.named()));
    let answers = api
        .operations
        .iter()
        .flat_map(|operation| operation.answer.types())
        .filter_map(Type::named);
    let answers = reach(api, answers);

    // The fields of these schemas became arguments and setters of operations. A schema that
    // nothing else refers to has no values left; one that no operation ever named stays.
    let bodies: BTreeSet<TypeId> = api
        .operations
        .iter()
        .flat_map(|operation| operation.dissolved_schemas().cloned())
        .collect();
    let others: Vec<TypeId> = api
        .types
        .keys()
        .filter(|id| !bodies.contains(id) && !requests.contains(id) && !answers.contains(id))
        .cloned()
        .collect();
    let others = reach(api, others.iter());
    for (id, definition) in &mut api.types {
        definition.usage.request = requests.contains(id);
        // What no operation names may be read, and what it holds with it.
        let is_read = others.contains(id) && definition.usage.request;
        definition.usage.response = answers.contains(id) || is_read;
        keep_direction(definition);
    }
    api.types.retain(|id, _| {
        !bodies.contains(id) || requests.contains(id) || answers.contains(id) || others.contains(id)
    });
}

/// Only JSON can express null.
fn keep_null(operation: &mut Operation) {
    let has_json_body = matches!(operation.body, Body::Object(_) | Body::Json(_));
    let parameters = operation.parameters.iter_mut();
    let is_json = |encoding| matches!(encoding, Encoding::Json | Encoding::Styled(Style::Json));
    let parameters = parameters.filter(|parameter| !is_json(parameter.encoding));
    for parameter in parameters {
        parameter.field.nullable = false;
    }
    if !has_json_body {
        for field in operation.body.fields_mut() {
            field.nullable = false;
        }
    }
}

/// What stands in answers only is no part of a request, and the other way round.
fn keep_direction(definition: &mut TypeDef) {
    let usage = definition.usage;
    let TypeKind::Struct(object) = &mut definition.kind else {
        return;
    };
    let fields = &mut object.fields;
    match (usage.request, usage.response) {
        (true, false) => fields.retain(|field| !field.read_only),
        (false, true) => fields.retain(|field| !field.write_only),
        // Only what came in an answer is sent back: a default of it would be made up.
        (true, true) => {
            for field in fields.iter_mut().filter(|field| field.read_only) {
                field.required_in_answers = std::mem::take(&mut field.required);
            }
        }
        (false, false) => {}
    }
}

/// The types that are reached from some, themselves included.
fn reach<'a>(api: &Api, from: impl Iterator<Item = &'a TypeId>) -> BTreeSet<TypeId> {
    let mut reached = BTreeSet::new();
    let mut open: Vec<TypeId> = from.cloned().collect();
    while let Some(id) = open.pop() {
        if let Some(definition) = api.types.get(&id)
            && reached.insert(id)
        {
            open.extend(definition.references().cloned());
        }
    }
    reached
}
