//! Brings a document into one form, so that everything after it knows one only: the schemas of
//! OpenAPI 3.0, with the value of the tag written into each alternative.
//!
//! OpenAPI 3.1 takes its schemas from JSON Schema. What it says in another way than 3.0, such as
//! `type: [string, "null"]`, is rewritten where a schema stands, and nowhere else: an example may have
//! properties of the same names.

use std::collections::BTreeMap;

use serde_json::{Map, Value, json};

use crate::walk;

/// Rewrites all schemas of a document.
pub(crate) fn unify(root: &mut Value) {
    list_heirs(root);
    let version = root.get("openapi").and_then(Value::as_str);
    let dialect = Dialect {
        is_json_schema: version.is_some_and(|version| version.starts_with("3.1")),
        known_tags: known_tags(root),
    };
    walk::outermost(root, &mut |schema| dialect.schema(schema));
}

/// Writes into a schema, as alternatives, those that its mapping names and that are made of it.
fn list_heirs(root: &mut Value) {
    let Some(Value::Object(schemas)) = root.pointer_mut("/components/schemas") else {
        return;
    };
    let known = schemas.clone();
    for (name, schema) in schemas {
        let Some(mapping) = schema.pointer("/discriminator/mapping") else {
            continue;
        };
        if schema.get("oneOf").is_some() || schema.get("anyOf").is_some() {
            continue;
        }
        let targets = mapping.as_object().into_iter().flatten();
        let targets = targets.filter_map(|(_, target)| target.as_str()?.rsplit('/').next());
        let mut heirs: Vec<&str> = targets.filter(|target| target != name).collect();
        heirs.sort_unstable();
        heirs.dedup();
        if heirs.is_empty() || !heirs.iter().all(|heir| is_made_of(&known, heir, name, 6)) {
            continue;
        }
        let members = heirs.iter().map(|heir| {
            let reference = format!("#/components/schemas/{heir}");
            json!({ "$ref": reference })
        });
        let members: Value = members.collect();
        schema["oneOf"] = members;
    }
}

/// Whether a named schema has another one in its `allOf`, or a member of it has.
fn is_made_of(schemas: &Map<String, Value>, schema: &str, base: &str, steps: usize) -> bool {
    let members = schemas
        .get(schema)
        .and_then(|schema| schema.get("allOf")?.as_array());
    let names = members.into_iter().flatten();
    let mut names = names.filter_map(|member| member.get("$ref")?.as_str()?.rsplit('/').next());
    names.any(|name| name == base || (steps > 0 && is_made_of(schemas, name, base, steps - 1)))
}

struct Dialect {
    is_json_schema: bool,
    /// Properties of named schemas that list their values or are numbers, by reference and name.
    known_tags: BTreeMap<(String, String), Value>,
}

/// What named schemas say of properties that may be tags.
fn known_tags(root: &Value) -> BTreeMap<(String, String), Value> {
    let schemas = root.pointer("/components/schemas");
    let mut found = BTreeMap::new();
    for (name, schema) in schemas.and_then(Value::as_object).into_iter().flatten() {
        let members = schema.get("allOf").and_then(Value::as_array);
        let parts = std::iter::once(schema).chain(members.into_iter().flatten());
        let properties = parts.filter_map(|part| part.get("properties")?.as_object());
        for (property, described) in properties.flatten() {
            let known = (format!("#/components/schemas/{name}"), property.clone());
            found.entry(known).or_insert_with(|| described.clone());
        }
    }
    found
}

/// The values that a property lists, or one of its alternatives.
fn listed(property: &Value) -> Vec<Value> {
    if let Some(value) = property.get("const") {
        return vec![value.clone()];
    }
    if let Some(values) = property.get("enum").and_then(Value::as_array) {
        let values = values.iter().filter(|value| !value.is_null());
        return values.cloned().collect();
    }
    let members = ["anyOf", "oneOf"].map(|key| property.get(key).and_then(Value::as_array));
    let members = members.into_iter().flatten().flatten();
    members.flat_map(listed).collect()
}

impl Dialect {
    fn schema(&self, schema: &mut Value) {
        let Value::Object(keywords) = schema else {
            return;
        };
        walk::parts(keywords, |inner| self.schema(inner));
        if self.is_json_schema {
            null_type(keywords);
            null_member(keywords);
            constant(keywords);
            bounds(keywords);
            content(keywords);
            siblings(keywords);
        }
        self.tags(keywords);
    }
}

/// `type: [string, "null"]` is a nullable string, `type: [string, integer]` two alternatives.
fn null_type(keywords: &mut Map<String, Value>) {
    let only_null = [json!("null"), json!(["null"])];
    if keywords
        .get("type")
        .is_some_and(|kind| only_null.contains(kind))
    {
        keywords.remove("type");
        keywords.insert("enum".into(), json!([null]));
        keywords.insert("nullable".into(), true.into());
        return;
    }
    let Some(Value::Array(kinds)) = keywords.get("type") else {
        return;
    };
    let others: Vec<Value> = kinds
        .iter()
        .filter(|kind| *kind != "null")
        .cloned()
        .collect();
    if others.len() < kinds.len() {
        keywords.insert("nullable".into(), true.into());
    }
    keywords.remove("type");
    match others.as_slice() {
        [] => {}
        [one] => drop(keywords.insert("type".into(), one.clone())),
        several => {
            let members = several.iter().map(|kind| json!({ "type": kind }));
            keywords.insert("anyOf".into(), members.collect());
        }
    }
}

/// An alternative that is nothing but null.
fn null_member(keywords: &mut Map<String, Value>) {
    for key in ["oneOf", "anyOf"] {
        let Some(Value::Array(members)) = keywords.get_mut(key) else {
            continue;
        };
        let before = members.len();
        members.retain(|member| member.get("enum") != Some(&json!([null])));
        if members.len() < before {
            let members = std::mem::take(members);
            keywords.insert("nullable".into(), true.into());
            if members.is_empty() {
                keywords.remove(key);
            } else {
                keywords.insert(key.into(), members.into());
            }
        }
    }
}

fn constant(keywords: &mut Map<String, Value>) {
    if let Some(value) = keywords.remove("const") {
        keywords.insert("enum".into(), json!([value]));
    }
}

/// Exclusive bounds are numbers of their own.
fn bounds(keywords: &mut Map<String, Value>) {
    for (bound, exclusive) in [
        ("minimum", "exclusiveMinimum"),
        ("maximum", "exclusiveMaximum"),
    ] {
        if let Some(number @ Value::Number(_)) = keywords.get(exclusive).cloned() {
            keywords.insert(bound.into(), number);
            keywords.insert(exclusive.into(), true.into());
        }
    }
}

/// Bytes have a media type in place of a format.
fn content(keywords: &mut Map<String, Value>) {
    let is_encoded = keywords.contains_key("contentEncoding");
    if keywords.contains_key("contentMediaType") && !is_encoded && !keywords.contains_key("format")
    {
        keywords.insert("format".into(), "binary".into());
        keywords.entry("type").or_insert("string".into());
    }
}

/// What stands beside a reference counts as well.
fn siblings(keywords: &mut Map<String, Value>) {
    let is_about_values = |key: &String| {
        !["$ref", "description", "summary", "title", "deprecated"].contains(&key.as_str())
    };
    if keywords.contains_key("$ref")
        && keywords.keys().any(is_about_values)
        && let Some(reference) = keywords.remove("$ref")
    {
        let members = keywords.entry("allOf").or_insert_with(|| json!([]));
        if let Value::Array(members) = members {
            members.push(json!({ "$ref": reference }));
        }
    }
}

impl Dialect {
    /// Writes into each alternative the value of the property that tells them apart.
    fn tags(&self, keywords: &mut Map<String, Value>) {
        let Some(discriminator) = keywords.get("discriminator").cloned() else {
            return;
        };
        let Some(property) = discriminator.get("propertyName").and_then(Value::as_str) else {
            return;
        };
        for key in ["oneOf", "anyOf"] {
            let Some(Value::Array(members)) = keywords.get_mut(key) else {
                continue;
            };
            for member in members {
                let Some(reference) = member.get("$ref").and_then(Value::as_str) else {
                    continue;
                };
                let known = (reference.to_owned(), property.to_owned());
                let described = self.known_tags.get(&known);
                let listed = described.map(listed).unwrap_or_default();
                let kind = described.and_then(|described| described.get("type")?.as_str());
                let mapped = mapped_values(&discriminator, reference).into_iter();
                let mapped = mapped.map(|text| tag_value(text, kind, &listed));
                let mapped: Vec<Value> = mapped.collect();
                let values = match (mapped.is_empty(), listed.is_empty()) {
                    (false, _) => mapped,
                    (true, false) => listed,
                    // Without any word about it, the name is the value.
                    (true, true) => vec![reference.rsplit('/').next().into()],
                };
                let tag = json!({ "enum": values });
                *member = json!({ "allOf": [
                    {
                        "type": "object",
                        "properties": { property: tag },
                        "required": [property],
                    },
                    { "$ref": reference },
                ] });
            }
        }
    }
}

/// The value of a tag that a mapping writes as a text: the keys of a mapping are no other.
fn tag_value(text: String, kind: Option<&str>, listed: &[Value]) -> Value {
    let is_other = |value: &&Value| !value.is_string() && value.to_string() == text;
    if let Some(value) = listed.iter().find(is_other) {
        return value.clone();
    }
    match kind {
        Some("integer" | "number" | "boolean") => {
            serde_json::from_str(&text).unwrap_or_else(|_| text.into())
        }
        _ => text.into(),
    }
}

/// The values that a mapping has for a schema.
fn mapped_values(discriminator: &Value, reference: &str) -> Vec<String> {
    let name = reference.rsplit('/').next().unwrap_or_default();
    let mapping = discriminator.get("mapping").and_then(Value::as_object);
    let values = mapping.into_iter().flatten();
    let values = values.filter(|(_, target)| {
        target
            .as_str()
            .is_some_and(|target| target == reference || target == name)
    });
    values.map(|(value, _)| value.clone()).collect()
}
