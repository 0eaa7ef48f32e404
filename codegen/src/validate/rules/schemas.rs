//! The type of a schema, and whether its other keywords are about values of it.

use std::collections::HashSet;

use super::super::grammar::Version;
use super::super::path::Path;
use super::super::{Validator, spelling};
use crate::diagnostic::Code;
use crate::document::{Node, Value};
use crate::schema::{Schema, type_of_keyword};

pub(super) const TYPES: [&str; 7] = [
    "string", "number", "integer", "boolean", "array", "object", "null",
];

/// Keywords that nobody writes next to another type on purpose.
const KEYWORDS: [&str; 4] = ["properties", "additionalProperties", "items", "pattern"];

pub(super) fn check(validator: &mut Validator<'_>, schema: &Schema<'_>, at: &Path<'_>) {
    let types = schema.type_names();
    for name in &types {
        check_type(validator, name, &at.key("type"));
    }
    if let [only] = types.as_slice() {
        for keyword in KEYWORDS.into_iter().filter(|keyword| schema.has(keyword)) {
            let of = type_of_keyword(keyword).map_or(String::new(), |ty| ty.to_string());
            if TYPES.contains(only) && of != with_article(only) {
                let message = format!("`{keyword}` says nothing about {}", with_article(only));
                let name = of.rsplit(' ').next().unwrap_or_default();
                let hint = format!("remove it, or write `type: {name}`");
                validator.warning(Code::Schema, &at.key(keyword), message, &hint);
            }
        }
        let lacks_items = *only == "array" && !schema.has("items");
        if lacks_items && validator.version == Version::V30 {
            let message = "an array does not say what its items are";
            let hint = "add `items`; `items: {}` allows any value";
            validator.warning(Code::Schema, at, message, hint);
        }
    }
    if schema.is_read_only() && schema.is_write_only() {
        let message = "a value that is `readOnly` and `writeOnly` is never there";
        let hint = "keep one of the two, or remove the property";
        validator.warning(Code::Schema, &at.key("writeOnly"), message, hint);
    }
    if let Some(path) = schema.builder()
        && !crate::lower::is_item_path(path)
    {
        let message = format!("`{path}` is not the path of an item");
        let hint = "write the path within the crate, such as `filter::Filter`";
        validator.error(Code::Extension, &at.key("x-builder"), message, hint);
    }
    check_required(validator, schema, at);
}

fn check_type(validator: &mut Validator<'_>, name: &str, at: &Path<'_>) {
    let is_null = name == "null" && validator.version == Version::V30;
    if TYPES.contains(&name) && !is_null {
        return;
    }
    let message = format!("there is no type `{name}`");
    let hint = if is_null {
        "write `nullable: true` beside the type of the values; `null` is a type from OpenAPI 3.1 on"
            .to_owned()
    } else {
        match spelling::meant(name, TYPES) {
            Some(meant) => format!("did you mean `{meant}`?"),
            None => format!("write one of: {}", TYPES[..6].join(", ")),
        }
    };
    validator.warning(Code::UnknownValue, at, message, &hint);
}

fn check_required(validator: &mut Validator<'_>, schema: &Schema<'_>, at: &Path<'_>) {
    let mut known = HashSet::new();
    for (index, name) in schema.required().into_iter().enumerate() {
        if !known.insert(name) {
            let message = format!("`{name}` is required twice");
            let at = at.key("required");
            validator.warning(Code::Schema, &at.index(index), message, "list it once");
        }
    }
}

/// Returns true if a value is of a type of JSON Schema.
pub(super) fn is_of(node: &Node, name: &str) -> bool {
    match (&node.value, name) {
        (Value::Null, "null")
        | (Value::Bool(_), "boolean")
        | (Value::Number(_), "number")
        | (Value::String(_), "string")
        | (Value::Sequence(_), "array")
        | (Value::Mapping(_), "object") => true,
        (Value::Number(number), "integer") => {
            number.is_i64() || number.is_u64() || number.as_f64().is_some_and(|n| n.fract() == 0.0)
        }
        _ => false,
    }
}

pub(super) fn with_article(name: &str) -> String {
    let article = if name.starts_with(['a', 'i', 'o']) {
        "an"
    } else {
        "a"
    };
    format!("{article} {name}")
}
