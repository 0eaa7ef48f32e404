//! Where schemas stand in a document.

use serde_json::{Map, Value};

/// Keys below which there is no schema, whatever it looks like.
const DATA: [&str; 5] = ["default", "enum", "example", "examples", "const"];

/// Calls `visit` with each schema of a document that is no part of another one.
pub(crate) fn outermost(root: &mut Value, visit: &mut impl FnMut(&mut Value)) {
    if let Some(Value::Object(schemas)) = root.pointer_mut("/components/schemas") {
        schemas.values_mut().for_each(&mut *visit);
    }
    around(root, visit);
}

/// Calls `visit` with the text of each reference of a document.
pub(crate) fn references(value: &mut Value, visit: &mut impl FnMut(&mut String)) {
    match value {
        Value::Object(fields) => {
            for (key, field) in fields {
                match field {
                    Value::String(text) if key == "$ref" => visit(text),
                    _ if is_data(key) => {}
                    field => references(field, visit),
                }
            }
        }
        Value::Array(items) => items.iter_mut().for_each(|item| references(item, visit)),
        _ => {}
    }
}

/// Whether what stands under a key is no part of the description.
pub(crate) fn is_data(key: &str) -> bool {
    DATA.contains(&key) || key.starts_with("x-")
}

/// Looks for schemas in what is none itself.
fn around(value: &mut Value, visit: &mut impl FnMut(&mut Value)) {
    match value {
        Value::Object(fields) => {
            for (key, field) in fields {
                match key.as_str() {
                    "schema" => visit(field),
                    // Those of the components have been seen.
                    "schemas" => {}
                    key if is_data(key) => {}
                    _ => around(field, visit),
                }
            }
        }
        Value::Array(items) => items.iter_mut().for_each(|item| around(item, visit)),
        _ => {}
    }
}

/// Calls `visit` with each schema that is directly part of another one.
pub(crate) fn parts(keywords: &mut Map<String, Value>, mut visit: impl FnMut(&mut Value)) {
    for key in ["properties", "patternProperties", "$defs"] {
        if let Some(Value::Object(properties)) = keywords.get_mut(key) {
            properties.values_mut().for_each(&mut visit);
        }
    }
    for key in ["items", "additionalProperties", "not"] {
        if let Some(inner) = keywords.get_mut(key) {
            visit(inner);
        }
    }
    for key in ["allOf", "oneOf", "anyOf", "prefixItems"] {
        if let Some(Value::Array(members)) = keywords.get_mut(key) {
            members.iter_mut().for_each(&mut visit);
        }
    }
}
