//! Keywords whose value is not one that the types of OpenAPI 3.0 can hold.

use serde_json::Number;

use super::super::node::{Mapping, Value};
use super::{Adapt, At, place};
use crate::diagnostic::Severity;

/// Leaves out what is null, and what says nothing of the value and is often incomplete.
pub(super) fn leave_out(mapping: &mut Mapping) {
    const MAY_BE_NULL: [&str; 4] = ["const", "default", "example", "enum"];
    mapping.retain(|key, entry| {
        let is_something = entry.value.value != Value::Null
            || MAY_BE_NULL.contains(&key.as_str())
            || key.starts_with("x-");
        is_something && key != "externalDocs" && key != "xml"
    });
}

impl Adapt {
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
                    let message = format!("`{key}` is no whole number of 64 bits, and is left out");
                    let hint = "write a whole number that fits";
                    self.say(
                        Severity::Note,
                        at,
                        place(mapping, key, at),
                        message,
                        Some(hint),
                    );
                    mapping.shift_remove(key);
                }
            }
        }
    }
}

/// Listed values of another type than the schema says, which has been told: YAML reads `1` and `true`
/// as it likes.
pub(super) fn values(mapping: &mut Mapping) {
    let ty = mapping.get("type").and_then(|entry| entry.value.as_str());
    let Some(ty) = ty.map(str::to_owned) else {
        return;
    };
    let Some(Value::Sequence(items)) = mapping.get_mut("enum").map(|entry| &mut entry.value.value)
    else {
        return;
    };
    for item in items {
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
            item.value = read;
        }
    }
}
