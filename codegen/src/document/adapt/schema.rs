//! Schemas of JSON Schema 2020-12, which OpenAPI 3.1 has, as those of OpenAPI 3.0.

use std::collections::HashSet;

use super::super::annotations::is_annotation;
use super::super::node::{Entry, Mapping, Node, Value};
use super::constants::constants;
use super::keywords::{leave_out, values};
use super::types::types;
use super::{Adapt, At, Kind, place};
use crate::diagnostic::Severity;

impl Adapt {
    pub(super) fn schema(&mut self, node: &mut Node, at: &At<'_>) {
        match node.value {
            Value::Mapping(_) => {}
            // That further properties are allowed holds without a word, too.
            Value::Bool(true) if at.token == "additionalProperties" => return,
            Value::Bool(true) => node.value = Value::Mapping(Mapping::new()),
            Value::Bool(false) if is_switch(at.token) => return,
            Value::Bool(false) => {
                let inner = Node {
                    span: node.span.clone(),
                    value: Value::Mapping(Mapping::new()),
                };
                let mut mapping = Mapping::new();
                put(&mut mapping, "not", inner);
                node.value = Value::Mapping(mapping);
            }
            _ => return,
        }
        let span = node.span.clone();
        let Value::Mapping(mapping) = &mut node.value else {
            return;
        };
        if let Some(reference) = mapping.get("$ref").and_then(|entry| entry.value.as_str()) {
            self.follow(reference, Kind::Schema);
            self.siblings(mapping, at);
            if mapping.contains_key("$ref") {
                return;
            }
        }
        self.dynamic(mapping, at);
        leave_out(mapping);
        types(mapping);
        constants(mapping);
        constant(mapping);
        content(mapping);
        exclusive(mapping, "minimum", "exclusiveMinimum", f64::max);
        exclusive(mapping, "maximum", "exclusiveMaximum", f64::min);
        self.tuple(mapping, at);
        self.patterns(mapping, at);
        self.conditions(mapping, at);
        self.limits(mapping, at);
        values(mapping);
        self.spread(mapping, &span);
        self.parts(mapping, Kind::Schema, at);
    }

    /// What stands beside a reference and says more of the value is one of several that hold at once.
    fn siblings(&mut self, mapping: &mut Mapping, at: &At<'_>) {
        let says_more = |key: &String| key != "$ref" && !is_annotation(key);
        if !mapping.keys().any(says_more) {
            return;
        }
        let Some(reference) = mapping.shift_remove("$ref") else {
            return;
        };
        let (span, key_span) = (reference.value.span.clone(), reference.key_span.clone());
        let mut member = Mapping::new();
        member.insert("$ref".to_owned(), reference);
        let member = Node {
            span: span.clone(),
            value: Value::Mapping(member),
        };
        match mapping.get_mut("allOf").map(|entry| &mut entry.value.value) {
            Some(Value::Sequence(members)) => members.insert(0, member),
            _ => {
                let members = Node {
                    span,
                    value: Value::Sequence(vec![member]),
                };
                put(mapping, "allOf", members);
            }
        }
        let message = "what stands beside the reference holds too";
        self.say(
            Severity::Note,
            at,
            ("$ref", key_span),
            message,
            Some("`allOf` says so in OpenAPI 3.0"),
        );
    }

    /// A dynamic reference that is left leads to no anchor, or to one of several.
    fn dynamic(&mut self, mapping: &mut Mapping, at: &At<'_>) {
        if mapping.contains_key("$dynamicRef") {
            self.say(
                Severity::Warning,
                at,
                place(mapping, "$dynamicRef", at),
                "the reference leads to no schema, or to one of several, and is read as any value",
                Some("refer to the one schema that is meant: `$ref`"),
            );
            mapping.shift_remove("$dynamicRef");
        }
    }

    /// A list of fixed places is one of what stands in any of them.
    fn tuple(&mut self, mapping: &mut Mapping, at: &At<'_>) {
        let places = match mapping.shift_remove("prefixItems") {
            Some(places) => Some(places),
            None => {
                let is_list = mapping
                    .get("items")
                    .is_some_and(|items| matches!(items.value.value, Value::Sequence(_)));
                is_list.then(|| mapping.shift_remove("items")).flatten()
            }
        };
        let Some(Entry { key_span, value }) = places else {
            return;
        };
        let span = value.span.clone();
        let Value::Sequence(mut members) = value.value else {
            return;
        };
        if let Some(rest) = mapping.shift_remove("items")
            && matches!(rest.value.value, Value::Mapping(_))
        {
            members.push(rest.value);
        }
        let message = "the places of the list are not told apart: each may hold what any holds";
        let hint = "callers read each value by its place";
        self.complain(Severity::Note, at, key_span, message, Some(hint));
        let mut known = HashSet::new();
        let mut kinds: Vec<Node> = Vec::new();
        for member in members {
            if known.insert(member.to_json().to_string()) {
                kinds.push(member);
            }
        }
        let items = match kinds.len() {
            0 => return,
            1 => kinds.remove(0),
            _ => any_of(kinds, span),
        };
        put(mapping, "items", items);
    }

    /// Properties by pattern are further properties.
    fn patterns(&mut self, mapping: &mut Mapping, at: &At<'_>) {
        let mut kinds: Vec<Node> = Vec::new();
        let mut span = at.span.clone();
        for key in ["patternProperties", "unevaluatedProperties"] {
            let Some(entry) = mapping.shift_remove(key) else {
                continue;
            };
            span = entry.key_span.clone();
            match entry.value.value {
                Value::Mapping(patterns) if key == "patternProperties" => {
                    kinds.extend(patterns.into_values().map(|entry| entry.value));
                }
                Value::Mapping(_) => kinds.push(entry.value),
                _ => {}
            }
        }
        let has_own = mapping
            .get("additionalProperties")
            .is_some_and(|own| matches!(own.value.value, Value::Mapping(_)));
        if kinds.is_empty() || has_own {
            return;
        }
        let schema = match kinds.len() {
            1 => kinds.remove(0),
            _ => any_of(kinds, span),
        };
        mapping.shift_remove("additionalProperties");
        put(mapping, "additionalProperties", schema);
    }

    fn conditions(&mut self, mapping: &mut Mapping, at: &At<'_>) {
        for key in ["if", "dependentSchemas"] {
            if mapping.contains_key(key) {
                let message = "what holds under a condition only is not checked by the client";
                let hint = "say in the description when it holds";
                self.say(
                    Severity::Note,
                    at,
                    place(mapping, key, at),
                    message,
                    Some(hint),
                );
            }
        }
    }

    /// Several types at once are alternatives, each with the keywords that speak of it.
    fn spread(&mut self, mapping: &mut Mapping, span: &std::ops::Range<usize>) {
        let Some(Value::Sequence(_)) = mapping.get("type").map(|entry| &entry.value.value) else {
            return;
        };
        let Some(Entry { key_span, value }) = mapping.shift_remove("type") else {
            return;
        };
        let Value::Sequence(names) = value.value else {
            return;
        };
        // Alternatives and listed values tell by themselves what they are.
        if ["anyOf", "oneOf", "enum"]
            .iter()
            .any(|key| mapping.contains_key(*key))
        {
            return;
        }
        let format = mapping.get("format").and_then(|entry| entry.value.as_str());
        let is_secret = format == Some("password");
        let mut members = Vec::new();
        for name in names {
            let keywords: &[&str] = match name.as_str() {
                Some("array") => &["items", "minItems", "maxItems", "uniqueItems"],
                Some("object") => &["properties", "required", "additionalProperties"],
                Some("string") => &["format", "pattern", "minLength", "maxLength"],
                Some("integer" | "number") => &["minimum", "maximum", "multipleOf"],
                _ => &[],
            };
            let is_number = matches!(name.as_str(), Some("integer" | "number"));
            let mut member = Mapping::new();
            member.insert(
                "type".to_owned(),
                Entry {
                    key_span: key_span.clone(),
                    value: name,
                },
            );
            // A secret is one whatever it looks like.
            let format = (is_secret && is_number).then_some(&"format");
            for key in keywords.iter().chain(format) {
                if let Some(entry) = mapping.get(*key) {
                    member.insert((*key).to_owned(), entry.clone());
                }
            }
            members.push(Node {
                span: span.clone(),
                value: Value::Mapping(member),
            });
        }
        for key in [
            "items",
            "minItems",
            "maxItems",
            "uniqueItems",
            "properties",
            "required",
            "additionalProperties",
            "format",
            "pattern",
            "minLength",
            "maxLength",
            "minimum",
            "maximum",
            "multipleOf",
            "exclusiveMinimum",
            "exclusiveMaximum",
        ] {
            mapping.shift_remove(key);
        }
        put(mapping, "anyOf", any_of_list(members, span.clone()));
    }
}

/// Whether a key takes `false` in OpenAPI 3.0 too.
fn is_switch(key: &str) -> bool {
    matches!(
        key,
        "additionalProperties" | "unevaluatedProperties" | "unevaluatedItems" | "items"
    )
}

/// The single value of `const` is the one that `enum` lists.
fn constant(mapping: &mut Mapping) {
    let Some(entry) = mapping.shift_remove("const") else {
        return;
    };
    if mapping.contains_key("enum") {
        return;
    }
    let is_null = entry.value.value == Value::Null;
    let values = Node {
        span: entry.value.span.clone(),
        value: Value::Sequence(vec![entry.value]),
    };
    if is_null {
        let flag = Node {
            span: values.span.clone(),
            value: Value::Bool(true),
        };
        put(mapping, "nullable", flag);
    }
    put(mapping, "enum", values);
}

/// Content of another kind inside of a text: bytes as they are, or in base 64.
fn content(mapping: &mut Mapping) {
    let text = |key: &str| mapping.get(key).and_then(|entry| entry.value.as_str());
    let format = match (text("contentEncoding"), text("contentMediaType")) {
        (Some(encoding), _) if encoding.starts_with("base64") => "byte",
        (Some(_), _) | (None, None) => return,
        (None, Some(kind)) if kind.contains("json") || kind.starts_with("text/") => return,
        (None, Some(_)) => "binary",
    };
    let is_other = text("type").is_some_and(|ty| ty != "string");
    if mapping.contains_key("format") || is_other {
        return;
    }
    let Some(span) = ["contentEncoding", "contentMediaType"]
        .iter()
        .find_map(|key| mapping.get(*key))
        .map(|entry| entry.value.span.clone())
    else {
        return;
    };
    for (key, word) in [("type", "string"), ("format", format)] {
        let word = Node {
            span: span.clone(),
            value: Value::String(word.to_owned()),
        };
        put(mapping, key, word);
    }
}

/// A bound that is excluded is a number by itself in JSON Schema, and a switch beside the bound in
/// OpenAPI 3.0. Of two bounds the tighter one counts.
fn exclusive(mapping: &mut Mapping, bound: &str, switch: &str, tighter: fn(f64, f64) -> f64) {
    let number = |key: &str| match mapping.get(key).map(|entry| &entry.value.value) {
        Some(Value::Number(number)) => number.as_f64(),
        _ => None,
    };
    let Some(excluded) = number(switch) else {
        return;
    };
    let is_tighter = number(bound).is_none_or(|bound| tighter(excluded, bound) == excluded);
    let Some(entry) = mapping.shift_remove(switch) else {
        return;
    };
    if is_tighter {
        let flag = Node {
            span: entry.value.span.clone(),
            value: Value::Bool(true),
        };
        mapping.insert(bound.to_owned(), entry);
        put(mapping, switch, flag);
    }
}

fn any_of(members: Vec<Node>, span: std::ops::Range<usize>) -> Node {
    let mut mapping = Mapping::new();
    put(&mut mapping, "anyOf", any_of_list(members, span.clone()));
    Node {
        span,
        value: Value::Mapping(mapping),
    }
}

fn any_of_list(members: Vec<Node>, span: std::ops::Range<usize>) -> Node {
    Node {
        span,
        value: Value::Sequence(members),
    }
}

/// Sets a keyword that stands nowhere in the text: its place is that of what it was made of.
pub(super) fn put(mapping: &mut Mapping, key: &str, value: Node) {
    let entry = Entry {
        key_span: value.span.clone(),
        value,
    };
    mapping.insert(key.to_owned(), entry);
}
