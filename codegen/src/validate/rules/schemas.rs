//! The type of a schema, and whether its other keywords are about values of it.

use super::super::grammar::Version;
use super::super::path::Path;
use super::super::{Validator, spelling};
use crate::diagnostic::Code;
use crate::document::{Node, Value};

const TYPES: [&str; 7] = [
    "string", "number", "integer", "boolean", "array", "object", "null",
];

/// Keywords that say something about values of one type only.
const KEYWORDS: [(&str, &str); 4] = [
    ("properties", "object"),
    ("additionalProperties", "object"),
    ("items", "array"),
    ("pattern", "string"),
];

pub(super) fn check(validator: &mut Validator<'_>, schema: &Node, at: &Path<'_>) {
    let types = types(schema);
    for name in &types {
        check_type(validator, name, &at.key("type"));
    }
    if let [only] = types.as_slice() {
        for (keyword, of) in KEYWORDS {
            if schema.child(keyword).is_some() && *only != of && TYPES.contains(only) {
                let message = format!("`{keyword}` says nothing about {}", with_article(only));
                let hint = format!("remove it, or write `type: {of}`");
                validator.warning(Code::Schema, &at.key(keyword), message, &hint);
            }
        }
        let lacks_items = *only == "array" && schema.child("items").is_none();
        if lacks_items && validator.version == Version::V30 {
            let message = "an array does not say what its items are";
            let hint = "add `items`; `items: {}` stands for anything";
            validator.warning(Code::Schema, at, message, hint);
        }
    }
    let is_true = |key: &str| schema.child(key).map(|node| &node.value) == Some(&Value::Bool(true));
    if is_true("readOnly") && is_true("writeOnly") {
        let message = "a value that is `readOnly` and `writeOnly` is never there";
        let hint = "keep one of the two, or remove the property";
        validator.warning(Code::Schema, &at.key("writeOnly"), message, hint);
    }
    if let Some(path) = schema.child("x-builder").and_then(Node::as_str)
        && !crate::lower::is_item_path(path)
    {
        let message = format!("`{path}` is not the path of an item");
        let hint = "write the path within the crate, such as `filter::Filter`";
        validator.error(Code::Extension, &at.key("x-builder"), message, hint);
    }
    check_required(validator, schema, at);
    check_default(validator, schema, &types, at);
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

/// The types that a schema lists, of which OpenAPI 3.0 allows one.
pub(super) fn types(schema: &Node) -> Vec<&str> {
    match schema.child("type").map(|node| &node.value) {
        Some(Value::String(name)) => vec![name],
        Some(Value::Sequence(names)) => names.iter().filter_map(Node::as_str).collect(),
        _ => Vec::new(),
    }
}

fn check_required(validator: &mut Validator<'_>, schema: &Node, at: &Path<'_>) {
    let names = super::paths::list(schema.child("required"));
    let mut known = std::collections::HashSet::new();
    for (index, name) in names.iter().enumerate() {
        if let Some(name) = name.as_str()
            && !known.insert(name)
        {
            let message = format!("`{name}` is required twice");
            let at = at.key("required");
            validator.warning(Code::Schema, &at.index(index), message, "list it once");
        }
    }
}

fn check_default(validator: &mut Validator<'_>, schema: &Node, types: &[&str], at: &Path<'_>) {
    let Some(default) = schema.child("default") else {
        return;
    };
    let is_null = default.value == Value::Null;
    let fits = |name: &&str| !TYPES.contains(name) || is_of(default, name);
    if types.is_empty() || types.iter().any(fits) || is_null {
        return;
    }
    let message = format!(
        "the default is {}, not {}",
        default.kind(),
        with_article(types[0])
    );
    let hint = "mend the default, or the type";
    validator.warning(Code::Schema, &at.key("default"), message, hint);
}

/// Whether a value is of a type of JSON Schema.
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
