//! Whether a request says what its sample does.

use fake_server::RecordedRequest;
use percent_encoding::percent_decode_str;
use serde_json::Value;
use spec_document::{BodyKind, Document, Error, Place, RequestSample};

/// Names everything about a request that is not as the document and the sample say. Parameters are
/// compared by their decoded texts: which characters are escaped is for the client to say.
pub(crate) fn faults(
    document: &Document,
    sample: &RequestSample,
    request: &RecordedRequest,
) -> Result<Vec<String>, Error> {
    let mut found: Vec<String> = request.violations.iter().map(ToString::to_string).collect();
    if request.operation.as_ref() != Some(&sample.operation) {
        found.push(format!("the operation {:?} was called", request.operation));
        return Ok(found);
    }
    found.extend(parameter_faults(document, sample, request)?);
    let body = document.operation(&sample.operation)?.body.as_ref();
    let (Some(body), Some(value)) = (body, &sample.body) else {
        return Ok(found);
    };
    match body.kind() {
        BodyKind::Json | BodyKind::Multipart => {
            let expected = document.expected_body(sample)?;
            found.extend(request.body_differences(&expected));
        }
        BodyKind::Form | BodyKind::Text => {
            // A form of no fields is no body.
            let is_nothing = request.body.is_empty() && *value == serde_json::json!({});
            if !is_nothing && !same(&request.arguments.body, value) {
                let arrived = &request.arguments.body;
                found.push(format!("the body is {arrived}, not {value}"));
            }
        }
        BodyKind::Bytes => {
            let content = value["content"].as_str().unwrap_or_default();
            if request.body != content.as_bytes() {
                found.push(format!("the body is {:?}, not {content:?}", request.body));
            }
        }
    }
    Ok(found)
}

fn parameter_faults(
    document: &Document,
    sample: &RequestSample,
    request: &RecordedRequest,
) -> Result<Vec<String>, Error> {
    let mut found = Vec::new();
    let operation = document.operation(&sample.operation)?;
    let (path, query) = request
        .target
        .split_once('?')
        .unwrap_or((&request.target, ""));
    let mut pairs: Vec<(String, String)> = query
        .split('&')
        .filter_map(|pair| pair.split_once('='))
        .map(|(name, value)| (decode_query(name), decode_query(value)))
        .collect();
    let mut expected_path = operation.path.clone();
    for given in &sample.parameters {
        let name = &given.name;
        let Some(parameter) = operation.parameter(given.place, name) else {
            continue;
        };
        let texts = parameter.texts(&given.value)?;
        for (key, text) in &texts {
            let arrived: Vec<String> = match given.place {
                Place::Path => {
                    expected_path = expected_path.replace(&format!("{{{name}}}"), text);
                    continue;
                }
                Place::Query => {
                    let known = pairs.iter();
                    let is_it =
                        |(other, value): &(String, String)| other == key && same_text(value, text);
                    if let Some(position) = known.clone().position(is_it) {
                        pairs.remove(position);
                        continue;
                    }
                    let known = known.filter(|(other, _)| other == key);
                    known.map(|(_, value)| value.clone()).collect()
                }
                Place::Header => {
                    let values = request.headers.get_all(name).iter();
                    let values = values.map(|value| String::from_utf8_lossy(value.as_bytes()));
                    values.map(|value| value.into_owned()).collect()
                }
                Place::Cookie => cookies(request, key),
            };
            let is_right = |value: &String| same_text(value, text) || decode(value) == *text;
            if !arrived.iter().any(is_right) {
                found.push(match arrived.as_slice() {
                    [] => format!("parameter {key} is missing, not {text:?}"),
                    arrived => format!("parameter {key} is {arrived:?}, not {text:?}"),
                });
            }
        }
    }
    let expected_path = expected_path.split(['?', '#']).next().unwrap_or_default();
    if decode(path) != decode(expected_path) {
        found.push(format!("the path is {path:?}, not {expected_path:?}"));
    }
    Ok(found)
}

/// Equal, but for the order of keys in JSON.
fn same_text(arrived: &str, text: &str) -> bool {
    let json = |text: &str| match text.starts_with(['{', '[']) {
        true => serde_json::from_str::<Value>(text).ok(),
        false => None,
    };
    arrived == text || json(text).is_some_and(|value| json(arrived) == Some(value))
}

fn decode(text: &str) -> String {
    percent_decode_str(text).decode_utf8_lossy().into_owned()
}

fn decode_query(text: &str) -> String {
    decode(&text.replace('+', " "))
}

fn cookies(request: &RecordedRequest, name: &str) -> Vec<String> {
    let headers = request.headers.get_all("cookie").iter();
    let headers = headers.filter_map(|value| value.to_str().ok());
    let pairs = headers.flat_map(|value| value.split(';'));
    let pairs = pairs.filter_map(|pair| pair.trim().split_once('='));
    pairs
        .filter(|(other, _)| *other == name)
        .map(|(_, value)| value.to_owned())
        .collect()
}

/// Equal, but for `1` and `1.0`.
fn same(a: &Value, b: &Value) -> bool {
    match (a, b) {
        (Value::Number(a), Value::Number(b)) => a == b || a.as_f64() == b.as_f64(),
        (Value::Array(a), Value::Array(b)) => {
            a.len() == b.len() && a.iter().zip(b).all(|(a, b)| same(a, b))
        }
        (Value::Object(a), Value::Object(b)) => {
            a.len() == b.len()
                && a.iter()
                    .all(|(key, value)| b.get(key).is_some_and(|other| same(value, other)))
        }
        (a, b) => a == b,
    }
}
