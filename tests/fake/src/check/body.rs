//! Bodies: JSON, forms, and none where none is declared.

use http::{
    HeaderMap,
    header::{CONTENT_ENCODING, CONTENT_TYPE},
};
use serde_json::Value;
use spec_document::{Body, BodyKind, Kind, Operation};

use super::{Law, Received, Verdict, form, multipart};
use crate::Violation;

pub(super) async fn check(
    law: &Law<'_>,
    operation: &Operation,
    request: &Received<'_>,
    verdict: &mut Verdict,
) {
    let Some(declared) = &operation.body else {
        if !request.body.is_empty() {
            let problem = format!("{} takes no body", operation.id);
            verdict.violations.push(Violation::new("body", problem));
        }
        return;
    };
    if request.body.is_empty() {
        // A form of which no part is known by name is empty until somebody adds one.
        let shape = law.document.shape(&declared.schema);
        let has_names = shape.is_ok_and(|shape| matches!(shape.kind, Kind::Object { .. }));
        let may_be_empty = declared.is_multipart() && !has_names;
        if declared.required && !may_be_empty {
            verdict
                .violations
                .push(Violation::new("body", "is required"));
        }
        return;
    }
    if request.headers.contains_key(CONTENT_ENCODING) {
        let violation = Violation::new("header Content-Encoding", "bodies are not compressed");
        verdict.violations.push(violation);
        return;
    }
    let content_type = content_type(request.headers);
    let bodies = std::iter::once(declared).chain(&operation.other_bodies);
    let Some(declared) = of_type(content_type, bodies.clone()) else {
        let types: Vec<&str> = bodies.map(|body| body.media_type.as_str()).collect();
        let problem = format!("is `{content_type}`, not `{}`", types.join("` or `"));
        let violation = Violation::new("header Content-Type", problem);
        verdict.violations.push(violation);
        return;
    };
    match declared.kind() {
        BodyKind::Multipart => {
            multipart::check(law, declared, content_type, request.body, verdict).await;
        }
        BodyKind::Form => form::check(law, declared, request.body, verdict),
        BodyKind::Text => match std::str::from_utf8(request.body) {
            Ok(text) => {
                let schema = &declared.schema;
                let kind = law.document.shape(schema).map(|shape| shape.kind);
                if let Ok(Kind::Text(_) | Kind::Enum(_)) = kind {
                    let found = law.judge(schema, &text.into(), "body");
                    verdict.violations.extend(found);
                }
                verdict.arguments.body = text.into();
            }
            Err(_) => verdict
                .violations
                .push(Violation::new("body", "is not UTF-8")),
        },
        // Bytes are right whatever they are.
        BodyKind::Bytes => {}
        BodyKind::Json => match serde_json::from_slice::<Value>(request.body) {
            Ok(value) => {
                let found = law.judge(&declared.schema, &value, "body");
                verdict.violations.extend(found);
                verdict.arguments.body = value;
            }
            Err(error) => {
                let problem = format!("is not JSON: {error}");
                verdict.violations.push(Violation::new("body", problem));
            }
        },
    }
}

fn content_type(headers: &HeaderMap) -> &str {
    headers
        .get(CONTENT_TYPE)
        .and_then(|value| value.to_str().ok())
        .unwrap_or_default()
}

/// The declared body of a content type: one that names it, before a range such as `*/*`.
fn of_type<'a>(found: &str, bodies: impl Iterator<Item = &'a Body> + Clone) -> Option<&'a Body> {
    let essence = |text: &str| {
        let essence = text.split(';').next().unwrap_or_default();
        essence.trim().to_ascii_lowercase()
    };
    let found = essence(found);
    let is_range = |body: &&Body| {
        let range = essence(&body.media_type);
        let (kind, name) = range.split_once('/').unwrap_or((&range, "*"));
        name == "*" && (kind == "*" || found.starts_with(&format!("{kind}/")))
    };
    let mut named = bodies.clone();
    named
        .find(|body| essence(&body.media_type) == found)
        .or_else(|| bodies.clone().find(is_range))
}
