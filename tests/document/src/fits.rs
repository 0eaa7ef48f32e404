//! The alternative of a choice that a value is of.

use std::cell::Cell;

use serde_json::{Map, Value};

use crate::{Document, document};

/// The most schemas that are compared with a value. Schemas that are alternatives of each other would
/// go on without end.
const MOST_STEPS: usize = 20_000;

/// Schemas within each other are followed so far.
const DEEPEST: usize = 24;

/// The position of the alternative that a value fits. Of several, it is the one that declares most of
/// the value's properties. Of none, it is the first.
pub(crate) fn nearest(document: &Document, members: &[&Value], value: &Value) -> usize {
    let comparison = Comparison {
        document,
        steps: Cell::new(0),
    };
    let fitting = members
        .iter()
        .enumerate()
        .filter(|(_, member)| comparison.fits(member, value, 0));
    fitting
        .min_by_key(|(_, member)| comparison.undeclared(member, value))
        .map_or(0, |(position, _)| position)
}

struct Comparison<'d> {
    document: &'d Document,
    /// The schemas that were looked at.
    steps: Cell<usize>,
}

impl Comparison<'_> {
    /// Returns true once the limits are reached.
    fn is_over(&self, depth: usize) -> bool {
        self.steps.set(self.steps.get() + 1);
        depth > DEEPEST || self.steps.get() > MOST_STEPS
    }

    /// Counts the properties of a value that an alternative does not declare.
    fn undeclared(&self, schema: &Value, value: &Value) -> usize {
        let names = value.as_object().into_iter().flatten();
        names
            .filter(|(name, _)| !self.declares(schema, name, 0))
            .count()
    }

    fn declares(&self, schema: &Value, name: &str, depth: usize) -> bool {
        if self.is_over(depth) {
            return false;
        }
        if let Some(reference) = document::reference(schema) {
            let target = self.document.target(reference);
            return target.is_ok_and(|target| self.declares(target, name, depth + 1));
        }
        let properties = schema.get("properties").and_then(Value::as_object);
        let parts = ["allOf", "anyOf", "oneOf"];
        let parts = parts.map(|key| schema.get(key).and_then(Value::as_array));
        properties.is_some_and(|properties| properties.contains_key(name))
            || parts
                .into_iter()
                .flatten()
                .flatten()
                .any(|part| self.declares(part, name, depth + 1))
    }

    /// Returns true if a value is one of a schema, as far as types, listed values, lengths and
    /// properties say.
    fn fits(&self, schema: &Value, value: &Value, depth: usize) -> bool {
        if self.is_over(depth) {
            return true;
        }
        let fits = |schema: &Value, value: &Value| self.fits(schema, value, depth + 1);
        if let Some(reference) = document::reference(schema) {
            let target = self.document.target(reference);
            return target.is_ok_and(|target| fits(target, value));
        }
        let Value::Object(keywords) = schema else {
            return *schema != Value::Bool(false);
        };
        if value.is_null() && keywords.get("nullable") == Some(&Value::Bool(true)) {
            return true;
        }
        let members = |key| keywords.get(key).and_then(Value::as_array);
        is_of_type(keywords, value)
            && has_length(keywords, value)
            && members("enum").is_none_or(|values| values.iter().any(|known| same(known, value)))
            && members("allOf").is_none_or(|all| all.iter().all(|member| fits(member, value)))
            && ["anyOf", "oneOf"].into_iter().all(|key| {
                members(key).is_none_or(|any| any.iter().any(|member| fits(member, value)))
            })
            && match value {
                Value::Object(fields) => has_properties(keywords, fields, &fits),
                Value::Array(items) => has_items(keywords, items, &fits),
                _ => true,
            }
    }
}

fn has_items(
    keywords: &Map<String, Value>,
    items: &[Value],
    fits: &dyn Fn(&Value, &Value) -> bool,
) -> bool {
    let prefix = keywords.get("prefixItems").and_then(Value::as_array);
    let prefix = prefix.map(Vec::as_slice).unwrap_or_default();
    let mut places = items.iter().enumerate();
    places.all(|(place, item)| {
        let schema = prefix.get(place).or_else(|| keywords.get("items"));
        schema.is_none_or(|schema| fits(schema, item))
    })
}

fn is_of_type(keywords: &Map<String, Value>, value: &Value) -> bool {
    let is_date = keywords.get("format") == Some(&Value::from("date-time"));
    match keywords.get("type").and_then(Value::as_str) {
        Some("string") => match value {
            // Of a date and any other text, a text is a date if it looks like one.
            Value::String(text) => !is_date || text.get(4..5) == Some("-"),
            // A file of a form.
            Value::Object(file) => file.contains_key("file_name"),
            _ => false,
        },
        Some("integer" | "number") if is_date && value.is_string() => true,
        Some("integer") => value.is_i64() || value.is_u64(),
        Some("number") => value.is_number(),
        Some("boolean") => value.is_boolean(),
        Some("object") => value.is_object(),
        Some("array") => value.is_array(),
        _ => !value.is_null() || !keywords.contains_key("properties"),
    }
}

/// Judges the limits of numbers and lengths.
fn has_length(keywords: &Map<String, Value>, value: &Value) -> bool {
    let (least, most, length) = match value {
        Value::Number(number) => ("minimum", "maximum", number.as_f64()),
        Value::String(text) => ("minLength", "maxLength", count(text.chars().count())),
        Value::Array(items) => ("minItems", "maxItems", count(items.len())),
        Value::Object(fields) => ("minProperties", "maxProperties", count(fields.len())),
        _ => return true,
    };
    let bound = |key| keywords.get(key).and_then(Value::as_f64);
    length.is_none_or(|length| {
        bound(least).is_none_or(|least| length >= least)
            && bound(most).is_none_or(|most| length <= most)
    })
}

fn count(length: usize) -> Option<f64> {
    u32::try_from(length).ok().map(f64::from)
}

fn has_properties(
    keywords: &Map<String, Value>,
    fields: &Map<String, Value>,
    fits: &dyn Fn(&Value, &Value) -> bool,
) -> bool {
    let properties = keywords.get("properties").and_then(Value::as_object);
    let property = |name: &str| properties.and_then(|properties| properties.get(name));
    // It may travel in the other direction only.
    let is_one_way = |schema: &Value| {
        ["readOnly", "writeOnly"]
            .iter()
            .any(|key| schema.get(key) == Some(&Value::Bool(true)))
    };
    let required = keywords.get("required").and_then(Value::as_array);
    let mut required = required.into_iter().flatten().filter_map(Value::as_str);
    required.all(|name| fields.contains_key(name) || property(name).is_some_and(is_one_way))
        && fields.iter().all(|(name, value)| match property(name) {
            Some(schema) => fits(schema, value),
            None => keywords
                .get("additionalProperties")
                .is_none_or(|schema| keywords.contains_key("allOf") || fits(schema, value)),
        })
}

/// Equal, but for `1` and `1.0`.
fn same(left: &Value, right: &Value) -> bool {
    left == right || (left.is_number() && left.as_f64() == right.as_f64())
}
