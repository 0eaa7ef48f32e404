//! Parts of a document that the generated code leaves out, or reads less precisely.

use super::super::Validator;
use super::super::path::Path;
use crate::diagnostic::Code;
use crate::document::Node;
use crate::schema::{Schema, has_keywords_next_to_reference};

/// Notes webhooks.
pub(super) fn document(validator: &mut Validator<'_>, document: &Node, at: &Path<'_>) {
    if document.child("webhooks").is_some() {
        calls_to_users(validator, "webhooks", at);
    }
}

/// Notes callbacks.
pub(super) fn operation(validator: &mut Validator<'_>, operation: &Node, at: &Path<'_>) {
    if operation.child("callbacks").is_some() {
        calls_to_users(validator, "callbacks", at);
    }
}

fn calls_to_users(validator: &mut Validator<'_>, key: &str, at: &Path<'_>) {
    let message = format!("{key} are calls of the API to its users, and generate no code");
    let hint = "describe them as operations if a client makes these calls too";
    validator.note(Code::Advice, &at.key(key), message, hint);
}

/// Notes keywords of a schema.
pub(super) fn schema(validator: &mut Validator<'_>, schema: &Schema<'_>, at: &Path<'_>) {
    if has_keywords_next_to_reference(schema.node()) {
        let message = "keywords next to a reference apply together with the referenced schema";
        let hint = "in OpenAPI 3.0, write both as members of `allOf`";
        validator.note(Code::Advice, &at.key("$ref"), message, hint);
    }
    if schema.has("$dynamicRef") {
        let message =
            "the reference leads to no schema, or to one of several, and is read as any value";
        let hint = "refer to one schema: `$ref`";
        validator.warning(Code::Advice, &at.key("$dynamicRef"), message, hint);
    }
    if let Some(keyword) = schema.tuple_keyword() {
        let message = "each item of the list may have the type of any position";
        let hint = "callers read each value by its position";
        validator.note(Code::Advice, &at.key(keyword), message, hint);
    }
    for keyword in ["if", "dependentSchemas"] {
        if schema.has(keyword) {
            let message = "the client does not check conditional schemas";
            let hint = "say in the description when they apply";
            validator.note(Code::Advice, &at.key(keyword), message, hint);
        }
    }
    if schema.is_integer() {
        for keyword in schema.unusable_limits() {
            let message = format!("`{keyword}` is no whole number of 64 bits, and is left out");
            let hint = "write a whole number that fits";
            validator.note(Code::Advice, &at.key(keyword), message, hint);
        }
    }
}
