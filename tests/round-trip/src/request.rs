//! Whether a request says what its sample does.

use fake_server::RecordedRequest;
use serde_json::Value;
use spec_document::{BodyKind, Document, Error, RequestSample};

/// Names everything about a request that is not as the document and the sample say. Parameters are
/// compared as the server reads them, since there is more than one way to write some of them.
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
    for given in &sample.parameters {
        let arrived = request.arguments.parameter(given.place, &given.name);
        if arrived.is_some_and(|arrived| same(arrived, &given.value)) {
            continue;
        }
        let (name, value) = (&given.name, &given.value);
        found.push(match arrived {
            Some(arrived) => format!("parameter {name} is {arrived}, not {value}"),
            None => format!("parameter {name} is missing, not {value}"),
        });
    }
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
