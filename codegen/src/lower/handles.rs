//! The handles that the document declares: `x-handles` at its root.

use std::collections::BTreeMap;

use serde::Deserialize;

use super::context::Context;
use super::operation::template_names;
use crate::model::{Bound, Field, Handle, Location, Operation, TextForm, Type};
use crate::pointer::Pointer;

/// One entry of `x-handles`.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Declaration {
    name: String,
    path: String,
    description: Option<String>,
    text: Option<TextDeclaration>,
    /// Wire names of fields, keyed by operation id.
    #[serde(default)]
    operations: BTreeMap<String, String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct TextDeclaration {
    name: String,
    template: String,
}

/// The most handles. Every operation is compared with each of them.
const MAX_HANDLES: usize = 500;

/// Reads the handles.
pub(super) fn handles(context: &Context<'_>, operations: &[Operation]) -> Vec<Handle> {
    let pointer = Pointer::root().child("x-handles");
    if context.node(&pointer).is_none() {
        return Vec::new();
    }
    let declarations: Vec<Declaration> = context.piece(&pointer).unwrap_or_default();
    if declarations.len() > MAX_HANDLES {
        let message = format!("there are more than {MAX_HANDLES} handles");
        context.limit(&pointer, message, "declare those that are used most");
        return Vec::new();
    }
    let mut handles = Vec::with_capacity(declarations.len());
    for (index, declaration) in declarations.into_iter().enumerate() {
        let handle = handle(context, declaration, operations, &pointer.index(index));
        if !operations.iter().any(|operation| handle.binds(operation)) {
            let message = format!("no operation is below `{}`", handle.path);
            let hint = "a handle names the path that its operations begin with";
            context.warning(&pointer.index(index), message, hint);
        }
        handles.push(handle);
    }
    handles
}

fn handle(
    context: &Context<'_>,
    declaration: Declaration,
    operations: &[Operation],
    at: &Pointer,
) -> Handle {
    let parameters: Vec<String> = template_names(&declaration.path)
        .into_iter()
        .map(str::to_owned)
        .collect();
    let text = declaration.text.and_then(|text| {
        if is_reversible(&text.template, &parameters) {
            return Some(TextForm {
                wire_name: text.name,
                name: String::new(),
                maker_name: String::new(),
                template: text.template,
            });
        }
        let message = format!(
            "`{}` cannot be parsed back into the values of the path",
            text.template
        );
        let hint = "name each value of the path once in braces, with text between them";
        context.error(&at.child("text").child("template"), message, hint);
        None
    });
    let mut bound = Vec::new();
    for (id, field) in declaration.operations {
        let at = at.child("operations").child(&id);
        if text.is_none() {
            let message = format!("the handle `{}` has no text form", declaration.name);
            let hint = "declare it: `text: {name: …, template: …}`";
            context.error(&at, message, hint);
            break;
        }
        let operation = operations.iter().find(|operation| operation.id == id);
        let Some(operation) = operation else {
            let message = format!("there is no operation `{id}`");
            context.warning(&at, message, "write the `operationId` of an operation");
            continue;
        };
        if !takes_text(operation, &field) {
            let message = format!("`{id}` has no field `{field}` that takes a text");
            let hint = "name a parameter or a body field that is a string or a list of strings";
            context.error(&at, message, hint);
            continue;
        }
        bound.push(Bound {
            operation: id,
            field,
        });
    }
    Handle {
        parameters,
        wire_name: declaration.name,
        name: String::new(),
        method_name: String::new(),
        description: declaration.description,
        path: declaration.path,
        names: Vec::new(),
        text,
        operations: bound,
    }
}

/// Returns true if exactly one field outside of the path has the name and takes a text, or a list
/// of them.
fn takes_text(operation: &Operation, name: &str) -> bool {
    let in_path = operation
        .parameters
        .iter()
        .any(|parameter| parameter.location == Location::Path && parameter.field.wire_name == name);
    let (_, gathered) = operation.split_arguments();
    let is_gathered = gathered.iter().any(|field| field.wire_name == name);
    let fields: Vec<&Field> = operation
        .fields()
        .filter(|field| field.wire_name == name)
        .collect();
    match fields.as_slice() {
        [field] if !in_path && !is_gathered => match &field.ty {
            Type::List(item) => **item == Type::String,
            ty => *ty == Type::String,
        },
        _ => false,
    }
}

/// Returns true if a text of this form can be parsed: every value stands in it once, and text
/// separates each from the next.
fn is_reversible(template: &str, parameters: &[String]) -> bool {
    let named = template_names(template);
    let holes = template.matches('{').count();
    let mut sorted: Vec<&str> = named.clone();
    let mut expected: Vec<&str> = parameters.iter().map(String::as_str).collect();
    sorted.sort_unstable();
    expected.sort_unstable();
    holes == named.len()
        && template.matches('}').count() == holes
        && sorted == expected
        && !template.contains("}{")
}
