//! Keywords whose value is of another kind than it should be.

use serde_json::Number;

use super::super::node::{Mapping, Node, Value};
use super::{Adapt, At, place};
use crate::diagnostic::Severity;

/// What a keyword takes.
#[derive(Clone, Copy, PartialEq)]
enum Takes {
    Text,
    Switch,
    Number,
    Count,
    List,
    Mapping,
}

const KEYWORDS: [(&str, Takes); 28] = [
    ("title", Takes::Text),
    ("description", Takes::Text),
    ("format", Takes::Text),
    ("pattern", Takes::Text),
    ("nullable", Takes::Switch),
    ("deprecated", Takes::Switch),
    ("readOnly", Takes::Switch),
    ("writeOnly", Takes::Switch),
    ("uniqueItems", Takes::Switch),
    ("minimum", Takes::Number),
    ("maximum", Takes::Number),
    ("multipleOf", Takes::Number),
    ("minLength", Takes::Count),
    ("maxLength", Takes::Count),
    ("minItems", Takes::Count),
    ("maxItems", Takes::Count),
    ("minProperties", Takes::Count),
    ("maxProperties", Takes::Count),
    ("required", Takes::List),
    ("enum", Takes::List),
    ("allOf", Takes::List),
    ("anyOf", Takes::List),
    ("oneOf", Takes::List),
    ("properties", Takes::Mapping),
    ("patternProperties", Takes::Mapping),
    ("discriminator", Takes::Mapping),
    ("externalDocs", Takes::Mapping),
    ("xml", Takes::Mapping),
];

impl Adapt {
    /// Leaves out what is null, and what is not what the keyword takes; says so of the latter.
    pub(super) fn keywords(&mut self, mapping: &mut Mapping, at: &At<'_>) {
        const MAY_BE_NULL: [&str; 4] = ["const", "default", "example", "enum"];
        mapping.retain(|key, entry| {
            entry.value.value != Value::Null
                || MAY_BE_NULL.contains(&key.as_str())
                || key.starts_with("x-")
        });
        // Neither says anything of the value, and both are often incomplete.
        mapping.shift_remove("externalDocs");
        mapping.shift_remove("xml");
        self.discriminator(mapping, at);
        for (key, takes) in KEYWORDS {
            let Some(entry) = mapping.get_mut(key) else {
                continue;
            };
            if is_right(&entry.value, takes) {
                continue;
            }
            if let Some(value) = mended(&entry.value.value, takes) {
                entry.value.value = value;
                continue;
            }
            let message = format!("`{key}` is {}, and is left out", entry.value.kind());
            let hint = match (key, &entry.value.value) {
                ("required", Value::Bool(_)) => {
                    "`required` is a list of names beside `properties`".to_owned()
                }
                _ => format!("it should be {}", what(takes)),
            };
            self.say(
                Severity::Warning,
                at,
                place(mapping, key, at),
                message,
                Some(&hint),
            );
            mapping.shift_remove(key);
        }
        texts(mapping, "required");
    }

    /// A discriminator is an object; in OpenAPI 2.0 it was the name alone.
    fn discriminator(&mut self, mapping: &mut Mapping, at: &At<'_>) {
        let Some(entry) = mapping.get_mut("discriminator") else {
            return;
        };
        let span = entry.value.span.clone();
        match &mut entry.value.value {
            Value::String(name) => {
                let name = Node {
                    span: span.clone(),
                    value: Value::String(std::mem::take(name)),
                };
                let mut object = Mapping::new();
                super::schema::put(&mut object, "propertyName", name);
                entry.value.value = Value::Mapping(object);
            }
            Value::Mapping(object) => {
                let has_name = object
                    .get("propertyName")
                    .is_some_and(|name| name.value.as_str().is_some());
                if let Some(Value::Mapping(targets)) = object
                    .get_mut("mapping")
                    .map(|entry| &mut entry.value.value)
                {
                    targets.retain(|_, target| target.value.as_str().is_some());
                } else {
                    object.shift_remove("mapping");
                }
                if !has_name {
                    let message = "the discriminator names no property, and is left out";
                    let hint = Some("name it: `propertyName`");
                    self.say(
                        Severity::Warning,
                        at,
                        place(mapping, "discriminator", at),
                        message,
                        hint,
                    );
                    mapping.shift_remove("discriminator");
                }
            }
            _ => {}
        }
    }

    /// Bounds of whole numbers that no 64 bits hold, or that have a fraction, are left out.
    pub(super) fn limits(&mut self, mapping: &mut Mapping, at: &At<'_>) {
        let is_integer = |entry: &super::super::Entry| entry.value.as_str() == Some("integer");
        if !mapping.get("type").is_some_and(is_integer) {
            return;
        }
        for key in ["minimum", "maximum", "multipleOf"] {
            let Some(Value::Number(number)) = mapping.get(key).map(|entry| &entry.value.value)
            else {
                continue;
            };
            if number.is_i64() {
                continue;
            }
            let whole = number
                .as_f64()
                .filter(|value| value.fract() == 0.0 && value.abs() < 9_007_199_254_740_992.0);
            match (whole, mapping.get_mut(key)) {
                (Some(whole), Some(entry)) => {
                    // It has no fraction and fits.
                    entry.value.value = Value::Number(Number::from(whole as i64));
                }
                _ => {
                    let message = format!("`{key}` is beyond 64 signed bits, and is left out");
                    self.say(Severity::Note, at, place(mapping, key, at), message, None);
                    mapping.shift_remove(key);
                }
            }
        }
    }

    /// Listed values of another type than the schema says: YAML reads `1` and `true` as it likes.
    pub(super) fn values(&mut self, mapping: &mut Mapping, at: &At<'_>) {
        let ty = mapping.get("type").and_then(|entry| entry.value.as_str());
        let Some(ty) = ty.map(str::to_owned) else {
            return;
        };
        let Some(entry) = mapping.get_mut("enum") else {
            return;
        };
        let Value::Sequence(items) = &mut entry.value.value else {
            return;
        };
        let mut odd = None;
        for item in items.iter_mut() {
            let read = match (ty.as_str(), &item.value) {
                ("string", Value::Number(number)) => Some(Value::String(number.to_string())),
                ("string", Value::Bool(value)) => Some(Value::String(value.to_string())),
                ("integer" | "number", Value::String(text)) => {
                    text.trim().parse().ok().map(Value::Number)
                }
                ("boolean", Value::String(text)) => text.trim().parse().ok().map(Value::Bool),
                _ => None,
            };
            if let Some(read) = read {
                odd = Some(item.kind());
                item.value = read;
            }
        }
        if let Some(kind) = odd {
            let message = format!("a listed value is {kind}, and is read as the type says");
            let hint = "quote it, or mend the type";
            self.say(
                Severity::Warning,
                at,
                place(mapping, "enum", at),
                message,
                Some(hint),
            );
        }
    }
}

fn is_right(node: &Node, takes: Takes) -> bool {
    match (takes, &node.value) {
        (Takes::Text, Value::String(_))
        | (Takes::Switch, Value::Bool(_))
        | (Takes::Number, Value::Number(_))
        | (Takes::List, Value::Sequence(_))
        | (Takes::Mapping, Value::Mapping(_)) => true,
        (Takes::Count, Value::Number(number)) => number.is_u64(),
        _ => false,
    }
}

/// The value that is meant, where that is beyond doubt.
fn mended(value: &Value, takes: Takes) -> Option<Value> {
    Some(match (takes, value) {
        (Takes::Text, Value::Number(number)) => Value::String(number.to_string()),
        (Takes::Text, Value::Bool(value)) => Value::String(value.to_string()),
        (Takes::Switch, Value::String(text)) => Value::Bool(text.parse().ok()?),
        (Takes::Number, Value::String(text)) => Value::Number(text.parse().ok()?),
        (Takes::Count, Value::String(text)) => Value::Number(text.parse::<u32>().ok()?.into()),
        (Takes::Count, Value::Number(number)) => {
            let count = number.as_f64()?;
            let is_count = count.fract() == 0.0 && (0.0..4_294_967_296.0).contains(&count);
            // It has no fraction and fits.
            Value::Number(is_count.then_some(count as u64)?.into())
        }
        _ => return None,
    })
}

fn what(takes: Takes) -> &'static str {
    match takes {
        Takes::Text => "a text",
        Takes::Switch => "true or false",
        Takes::Number => "a number",
        Takes::Count => "a whole number that is not negative",
        Takes::List => "a list",
        Takes::Mapping => "a mapping",
    }
}

/// Keeps the texts of a list.
fn texts(mapping: &mut Mapping, key: &str) {
    if let Some(Value::Sequence(items)) = mapping.get_mut(key).map(|entry| &mut entry.value.value) {
        items.retain(|item| item.as_str().is_some());
    }
}
