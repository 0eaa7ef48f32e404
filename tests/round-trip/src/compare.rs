//! Whether a decoded answer says what was answered, directed by the schema.

use serde_json::Value;
use spec_document::{Additional, Document, Kind};

/// Compares a decoded answer with the JSON that it was decoded from, and names each place where
/// they differ.
///
/// Dates are numbers in the answer and RFC 3339 text once decoded. A field that was left out or
/// null reads as its default. Everything else is equal, numbers to the last digit.
pub fn differences(document: &Document, schema: &Value, sent: &Value, read: &Value) -> Vec<String> {
    let mut found = Vec::new();
    compare(document, schema, Some(sent), read, "", &mut found);
    found
}

/// Returns true if only one of two items is null. A null that the schema does not allow may be read as
/// a default.
fn is_null_lost(document: &Document, schema: Option<&Value>, sent: &Value, read: &Value) -> bool {
    let allows_null = || match schema.map(|schema| document.shape(schema)) {
        Some(Ok(shape)) => shape.nullable || matches!(shape.kind, Kind::Any),
        Some(Err(_)) | None => true,
    };
    sent.is_null() != read.is_null() && (read.is_null() || allows_null())
}

fn compare(
    document: &Document,
    schema: &Value,
    sent: Option<&Value>,
    read: &Value,
    at: &str,
    found: &mut Vec<String>,
) {
    let shape = match document.shape_of(schema, sent.unwrap_or(&Value::Null)) {
        Ok(shape) => shape,
        Err(error) => {
            found.push(format!("{at}: {error}"));
            return;
        }
    };
    let sent = match (&shape.kind, sent) {
        // Free-form values are left alone, nulls and all.
        (Kind::Any, Some(sent)) => sent,
        (_, None | Some(Value::Null)) => {
            if !is_default(read) {
                found.push(format!("{at}: nothing was sent, {read} was read"));
            }
            return;
        }
        (_, Some(sent)) => sent,
    };
    match (&shape.kind, sent, read) {
        (
            Kind::Object {
                properties,
                patterns,
                additional,
                ..
            },
            Value::Object(sent_fields),
            Value::Object(read_fields),
        ) => {
            for (name, schema) in properties {
                let sent = sent_fields.get(*name);
                let read = read_fields.get(*name).unwrap_or(&Value::Null);
                compare(document, schema, sent, read, &format!("{at}/{name}"), found);
            }
            for (name, read) in read_fields {
                if properties.contains_key(name.as_str()) {
                    continue;
                }
                let at = format!("{at}/{name}");
                match additional {
                    _ if !patterns.is_empty() && sent_fields.get(name) == Some(read) => {}
                    Additional::Schema(schema) => {
                        compare(document, schema, sent_fields.get(name), read, &at, found);
                    }
                    Additional::Any if sent_fields.get(name) == Some(read) => {}
                    // A field of another alternative than the one that was sent.
                    _ if shape.has_alternatives && is_default(read) => {}
                    _ => found.push(format!("{at}: {read} was read but not sent")),
                }
            }
            // What a map or free-form object held must not get lost. What anything may stand beside
            // declared properties has no place in a type, and is no loss.
            let is_kept = match additional {
                Additional::None => !patterns.is_empty(),
                Additional::Any => properties.is_empty(),
                Additional::Schema(_) => true,
            };
            let values = match additional {
                Additional::Schema(schema) => Some(*schema),
                Additional::None | Additional::Any => None,
            };
            if is_kept {
                for (name, sent) in sent_fields {
                    let read = read_fields.get(name);
                    let is_declared = properties.contains_key(name.as_str());
                    match read {
                        None => found.push(format!("{at}/{name}: lost")),
                        Some(read)
                            if !is_declared && is_null_lost(document, values, sent, read) =>
                        {
                            found.push(format!("{at}/{name}: {sent} was read as {read}"));
                        }
                        Some(_) => {}
                    }
                }
            }
        }
        (Kind::Array { prefix, items, .. }, Value::Array(sent), Value::Array(read)) => {
            if sent.len() != read.len() {
                let (sent, read) = (sent.len(), read.len());
                found.push(format!("{at}: {sent} elements were sent, {read} were read"));
            }
            for (index, (sent, read)) in sent.iter().zip(read).enumerate() {
                let items = prefix.get(index).unwrap_or(items);
                if is_null_lost(document, Some(items), sent, read) {
                    found.push(format!("{at}/{index}: {sent} was read as {read}"));
                    continue;
                }
                compare(
                    document,
                    items,
                    Some(sent),
                    read,
                    &format!("{at}/{index}"),
                    found,
                );
            }
        }
        (Kind::Date { .. }, sent, Value::String(text)) => {
            let read = text
                .parse::<jiff::Timestamp>()
                .map(|date| date.as_nanosecond());
            if read.ok() != nanoseconds(sent) {
                found.push(format!("{at}: the date {sent} was read as {text}"));
            }
        }
        (Kind::Number(_), sent, read) => {
            // A narrow float is told from its neighbours by its own width alone.
            let (sent, read) = (sent.as_f64(), read.as_f64());
            let narrow = |value: Option<f64>| value.map(|value| value as f32);
            let is_narrow = schema.get("format").and_then(Value::as_str) == Some("float");
            if sent != read && !(is_narrow && narrow(sent) == narrow(read)) {
                found.push(format!("{at}: {sent:?} was read as {read:?}"));
            }
        }
        (_, sent, read) if sent == read => {}
        // Values of an enum of numbers: 1 and 1.0 are one.
        (Kind::Enum(_), Value::Number(sent), Value::Number(read))
            if sent.as_f64() == read.as_f64() => {}
        (_, sent, read) => found.push(format!("{at}: {sent} was read as {read}")),
    }
}

fn nanoseconds(sent: &Value) -> Option<i128> {
    match sent {
        Value::Number(number) => number.as_i128(),
        Value::String(text) => {
            let date = text.parse::<jiff::Timestamp>().ok()?;
            Some(date.as_nanosecond())
        }
        _ => None,
    }
}

/// What is read where nothing was sent: the default of any type.
fn is_default(read: &Value) -> bool {
    match read {
        Value::Null | Value::Bool(false) => true,
        Value::Bool(true) => false,
        Value::Number(number) => number.as_f64() == Some(0.0),
        Value::String(text) => text.is_empty() || text == "1970-01-01T00:00:00Z",
        Value::Array(items) => items.is_empty(),
        Value::Object(fields) => fields.values().all(is_default),
    }
}
