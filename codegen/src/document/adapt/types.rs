//! The keyword `type`.

use super::super::node::{Mapping, Node, Value};
use super::schema::put;

/// The types that JSON Schema knows.
const KNOWN: [&str; 7] = [
    "array", "boolean", "integer", "null", "number", "object", "string",
];

/// One type, or several without `null`, which is a property of the value in OpenAPI 3.0.
pub(super) fn types(mapping: &mut Mapping) {
    let Some(entry) = mapping.get_mut("type") else {
        return;
    };
    let span = entry.value.span.clone();
    let names = match std::mem::replace(&mut entry.value.value, Value::Null) {
        Value::Sequence(items) => items,
        value @ Value::String(_) => vec![Node {
            span: span.clone(),
            value,
        }],
        _ => Vec::new(),
    };
    let mut kinds: Vec<Node> = Vec::new();
    let mut nullable = false;
    for name in names {
        let Some(word) = name.as_str().and_then(known) else {
            continue;
        };
        nullable |= word == "null";
        let is_new = kinds
            .iter()
            .all(|kind| kind.as_str() != Some(word.as_str()));
        if word != "null" && is_new {
            kinds.push(Node {
                span: name.span,
                value: Value::String(word),
            });
        }
    }
    // A whole number is a number.
    if kinds.iter().any(|kind| kind.as_str() == Some("number")) {
        kinds.retain(|kind| kind.as_str() != Some("integer"));
    }
    let is_null = nullable && kinds.is_empty();
    let kind = match kinds.len() {
        0 => None,
        1 => Some(kinds.remove(0)),
        _ => Some(Node {
            span: span.clone(),
            value: Value::Sequence(kinds),
        }),
    };
    match (kind, mapping.get_mut("type")) {
        (Some(kind), Some(entry)) => entry.value = kind,
        _ => {
            mapping.shift_remove("type");
        }
    }
    if nullable {
        let flag = Node {
            span: span.clone(),
            value: Value::Bool(true),
        };
        put(mapping, "nullable", flag);
    }
    if is_null && !mapping.contains_key("enum") {
        let null = Node {
            span: span.clone(),
            value: Value::Null,
        };
        let values = Node {
            span,
            value: Value::Sequence(vec![null]),
        };
        put(mapping, "enum", values);
    }
}

/// A type by the name that JSON Schema gives it, if it means one. That it is another name has been
/// told.
fn known(word: &str) -> Option<String> {
    let meant = match word.to_ascii_lowercase().as_str() {
        "int" | "int32" | "int64" | "long" => "integer",
        "float" | "double" | "decimal" => "number",
        "bool" => "boolean",
        "text" | "str" | "date" | "date-time" | "datetime" | "uuid" | "file" => "string",
        "list" => "array",
        "map" | "dict" | "hash" => "object",
        lower => KNOWN.into_iter().find(|known| *known == lower)?,
    };
    Some(meant.to_owned())
}
