//! What a server was sent, and how it differs from what it should have been sent.

use bytes::Bytes;
use http::HeaderMap;
use serde_json::{Number, Value};
use spec_document::{ExpectedBody, ExpectedPart, ExpectedRequest, PartContent};

use crate::{Violation, check::Arguments};

/// A request as it came.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct RecordedRequest {
    /// The method.
    pub method: String,
    /// Path and query exactly as in the request line.
    pub target: String,
    /// Every header.
    pub headers: HeaderMap,
    /// The body, byte for byte.
    pub body: Bytes,
    /// The parts of the body, if it is a form that could be read.
    pub parts: Vec<Part>,
    /// The operation, if the document has one for it.
    pub operation: Option<String>,
    /// The values of the request, as far as they could be read.
    pub arguments: Arguments,
    /// What is wrong with the request; empty if it was answered with success.
    pub violations: Vec<Violation>,
}

/// One part of a form.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Part {
    /// Name of the field.
    pub name: String,
    /// `filename`, or `filename*` decoded.
    pub file_name: Option<String>,
    /// `Content-Type` of the part.
    pub content_type: Option<String>,
    /// All headers of the part.
    pub headers: HeaderMap,
    /// What it holds.
    pub content: Bytes,
}

impl RecordedRequest {
    /// In what the request differs from the expected one, in words; empty if in nothing. Paths and
    /// queries are compared encoded, the latter in any order; JSON is compared as values; headers
    /// that are not expected are nobody's business.
    pub fn differences(&self, expected: &ExpectedRequest) -> Vec<String> {
        let mut differences = Vec::new();
        if self.method != expected.method {
            differences.push(format!("method {}, not {}", self.method, expected.method));
        }
        let (path, query) = self.target.split_once('?').unwrap_or((&self.target, ""));
        if path != expected.path {
            differences.push(format!("path `{path}`, not `{}`", expected.path));
        }
        let mut pairs: Vec<&str> = query.split('&').filter(|pair| !pair.is_empty()).collect();
        for wanted in &expected.query {
            match pairs.iter().position(|pair| wanted.matches(pair)) {
                Some(found) => drop(pairs.swap_remove(found)),
                None => differences.push(format!("query lacks `{}`", wanted.raw)),
            }
        }
        differences.extend(pairs.iter().map(|pair| format!("query has `{pair}`")));
        for (name, value) in &expected.headers {
            let found: Vec<_> = self.headers.get_all(name).iter().collect();
            if !matches!(found.as_slice(), [found] if found.as_bytes() == value.as_bytes()) {
                differences.push(format!("header {name} is {found:?}, not `{value}`"));
            }
        }
        differences.extend(self.body_differences(&expected.body));
        differences
    }

    /// In what the body differs from the expected one.
    pub fn body_differences(&self, expected: &ExpectedBody) -> Vec<String> {
        let mut differences = Vec::new();
        match expected {
            ExpectedBody::Empty if self.body.is_empty() => {}
            ExpectedBody::Empty => differences.push("there is a body".to_owned()),
            ExpectedBody::Json(value) => match serde_json::from_slice::<Value>(&self.body) {
                Ok(found) => json("body", &found, value, &mut differences),
                Err(error) => differences.push(format!("body is not JSON: {error}")),
            },
            ExpectedBody::Multipart(parts) => self.form(parts, &mut differences),
            other => differences.push(format!("nothing is known about a body {other:?}")),
        }
        differences
    }

    fn form(&self, expected: &[ExpectedPart], differences: &mut Vec<String>) {
        let mut left: Vec<&Part> = self.parts.iter().collect();
        for wanted in expected {
            let name = &wanted.name;
            // The parts of a list have one name, and come in its order.
            let found = left.iter().position(|part| part.name == *name);
            let Some(found) = found.map(|at| left.remove(at)) else {
                differences.push(format!("part {name} is missing"));
                continue;
            };
            match &wanted.content {
                PartContent::File {
                    file_name,
                    content_type,
                    bytes,
                } => {
                    for (what, found, wanted) in [
                        ("file name", &found.file_name, file_name),
                        ("content type", &found.content_type, content_type),
                    ] {
                        if found.as_ref() != Some(wanted) {
                            differences
                                .push(format!("part {name}: {what} {found:?}, not `{wanted}`"));
                        }
                    }
                    if found.content != bytes {
                        differences.push(format!("part {name}: other bytes"));
                    }
                }
                PartContent::Text(text) if found.content == text.as_bytes() => {}
                PartContent::Text(text) => {
                    differences.push(format!("part {name}: {:?}, not {text:?}", found.content));
                }
                PartContent::Json(value) => match serde_json::from_slice(&found.content) {
                    Ok(found) => json(&format!("part {name}"), &found, value, differences),
                    Err(error) => differences.push(format!("part {name} is not JSON: {error}")),
                },
                other => differences.push(format!("part {name}: nothing is known about {other:?}")),
            }
        }
        for part in &self.parts {
            if !expected.iter().any(|wanted| wanted.name == part.name) {
                differences.push(format!("part {} is not expected", part.name));
            }
        }
    }
}

/// Where two values differ, leaf by leaf: a whole body in a message helps nobody.
fn json(at: &str, found: &Value, expected: &Value, differences: &mut Vec<String>) {
    match (found, expected) {
        (Value::Object(found), Value::Object(expected)) => {
            for (key, value) in expected {
                let at = format!("{at}/{key}");
                match found.get(key) {
                    Some(found) => json(&at, found, value, differences),
                    None => differences.push(format!("{at} is missing, expected {value}")),
                }
            }
            for (key, value) in found.iter().filter(|(key, _)| !expected.contains_key(*key)) {
                differences.push(format!("{at}/{key} is not expected, found {value}"));
            }
        }
        (Value::Array(found), Value::Array(expected)) if found.len() == expected.len() => {
            for (index, (found, expected)) in found.iter().zip(expected).enumerate() {
                json(&format!("{at}/{index}"), found, expected, differences);
            }
        }
        // `1` and `1.0` are one number.
        (Value::Number(found), Value::Number(expected)) if same_number(found, expected) => {}
        _ if found == expected => {}
        _ => differences.push(format!("{at} is {found}, expected {expected}")),
    }
}

/// Compares whole numbers to the last digit, and others by value.
fn same_number(found: &Number, expected: &Number) -> bool {
    match (found.as_i128(), expected.as_i128()) {
        (Some(found), Some(expected)) => found == expected,
        _ => found.as_f64() == expected.as_f64(),
    }
}
