//! Forms of parts, as uploads send them.

use std::collections::BTreeSet;

use multer::Multipart;
use serde_json::Value;
use spec_document::{Body, Kind};

use super::{Law, Verdict, styles, text::decode};
use crate::{Part, Violation};

/// Judges a form and notes its parts.
pub(super) async fn check(
    law: &Law<'_>,
    declared: &Body,
    content_type: &str,
    body: &[u8],
    verdict: &mut Verdict,
) {
    verdict.parts = match read(content_type, body).await {
        Ok(parts) => parts,
        Err(error) => {
            let problem = format!("is not a form: {error}");
            return verdict.violations.push(Violation::new("body", problem));
        }
    };
    let (properties, required) = match law.document.shape(&declared.schema).map(|found| found.kind)
    {
        Ok(Kind::Object {
            properties,
            required,
            ..
        }) => (properties, required),
        // Nothing is known about its parts.
        Ok(_) => return,
        Err(error) => {
            return verdict
                .violations
                .push(Violation::new("body", error.to_string()));
        }
    };
    let mut seen = BTreeSet::new();
    for part in &verdict.parts {
        let at = format!("part {}", part.name);
        let schema = properties.get(part.name.as_str()).copied();
        let element = schema.and_then(|schema| element(law, schema));
        if !seen.insert(part.name.as_str()) && element.is_none() {
            verdict
                .violations
                .push(Violation::new(&at, "is given more than once"));
        }
        let encoding = declared.encodings.get(&part.name);
        let declared_type = encoding.and_then(|encoding| encoding.get("contentType")?.as_str());
        if let Some(encoding) = encoding {
            let found = headers(law, encoding, part, &at);
            verdict.violations.extend(found);
        }
        match element.or(schema) {
            Some(schema) => {
                let found = judge(law, schema, declared_type, part, &at);
                verdict.violations.extend(found);
            }
            None => verdict
                .violations
                .push(Violation::new(at, "is not declared")),
        }
    }
    for name in required {
        if !seen.contains(name) {
            verdict
                .violations
                .push(Violation::new(format!("part {name}"), "is required"));
        }
    }
}

/// The schema of the elements of a list of which each is a part: all that have no parts themselves.
fn element<'a>(law: &'a Law<'_>, schema: &'a Value) -> Option<&'a Value> {
    let Kind::Array { items, .. } = law.document.shape(schema).ok()?.kind else {
        return None;
    };
    let element = law.document.shape(items).ok()?.kind;
    let has_parts = matches!(
        element,
        Kind::Object { .. } | Kind::Array { .. } | Kind::Any
    );
    (!has_parts).then_some(items)
}

fn judge(
    law: &Law<'_>,
    schema: &Value,
    declared_type: Option<&str>,
    part: &Part,
    at: &str,
) -> Vec<Violation> {
    let kind = match law.document.shape(schema) {
        Ok(shape) => shape.kind,
        Err(error) => return vec![Violation::new(at, error.to_string())],
    };
    let usual = match kind {
        Kind::Binary => return file(part, declared_type, at),
        Kind::Object { .. } | Kind::Array { .. } => "application/json",
        Kind::Any => "application/json, text/plain",
        _ => "text/plain",
    };
    let value = plain(part, declared_type, usual).and_then(|text| match kind {
        Kind::Object { .. } | Kind::Array { .. } | Kind::Any => {
            serde_json::from_str(text).map_err(|error| format!("is not JSON: {error}"))
        }
        _ => styles::scalar(law.document, schema, text),
    });
    match value {
        Ok(value) => law.judge(schema, &value, at),
        Err(problem) => vec![Violation::new(at, problem)],
    }
}

/// A file has a name and a type. A name with directories would tell where it lay at the sender.
fn file(part: &Part, declared_type: Option<&str>, at: &str) -> Vec<Violation> {
    let mut violations = Vec::new();
    match part.file_name.as_deref() {
        None | Some("") => violations.push(Violation::new(at, "is a file without a file name")),
        Some(name) if name.contains(['/', '\\']) => {
            violations.push(Violation::new(
                at,
                format!("has a path for a file name: `{name}`"),
            ));
        }
        Some(_) => {}
    }
    match (&part.content_type, declared_type) {
        (None, _) => violations.push(Violation::new(at, "is a file without a content type")),
        (Some(found), Some(types)) if !is_one_of(found, types) => {
            let problem = format!("has the content type `{found}`, not `{types}`");
            violations.push(Violation::new(at, problem));
        }
        _ => {}
    }
    violations
}

/// Returns true if a content type is one of a list with commas, in which ranges may stand.
fn is_one_of(found: &str, types: &str) -> bool {
    let essence = |text: &str| {
        let essence = text.split(';').next().unwrap_or_default();
        essence.trim().to_ascii_lowercase()
    };
    let found = essence(found);
    types.split(',').map(essence).any(|known| {
        let kind = known.strip_suffix('*').unwrap_or_default();
        known == found || known == "*/*" || (!kind.is_empty() && found.starts_with(kind))
    })
}

/// Judges the headers that the document declares for a part.
fn headers(law: &Law<'_>, encoding: &Value, part: &Part, at: &str) -> Vec<Violation> {
    let mut violations = Vec::new();
    let declared = encoding.get("headers").and_then(Value::as_object);
    for (name, header) in declared.into_iter().flatten() {
        // The content type has a key of its own.
        if name.eq_ignore_ascii_case("content-type") {
            continue;
        }
        let at = format!("{at}, header {name}");
        let header = law.document.resolve(header).unwrap_or(header);
        let value = part.headers.get(name).map(|value| value.to_str());
        let schema = header.get("schema");
        match (value, schema) {
            (Some(Ok(text)), Some(schema)) => match styles::scalar(law.document, schema, text) {
                Ok(value) => violations.extend(law.judge(schema, &value, &at)),
                Err(problem) => violations.push(Violation::new(at, problem)),
            },
            (Some(Err(_)), _) => violations.push(Violation::new(at, "is not text")),
            (None, _) if header.get("required") == Some(&Value::Bool(true)) => {
                violations.push(Violation::new(at, "is required"));
            }
            _ => {}
        }
    }
    violations
}

/// The text of a part that is no file. Its content type is the declared one, which may only be left out
/// if it is text. Without a declared one, it is the usual one of its schema, or left out.
fn plain<'p>(part: &'p Part, declared_type: Option<&str>, usual: &str) -> Result<&'p str, String> {
    if part.file_name.is_some() {
        return Err("has a file name, but is not a file".to_owned());
    }
    let found = part.content_type.as_deref();
    let is_right = match (found, declared_type) {
        (Some(found), types) => is_one_of(found, types.unwrap_or(usual)),
        (None, Some(types)) => is_one_of("text/plain", types),
        (None, None) => true,
    };
    if !is_right {
        let types = declared_type.unwrap_or(usual);
        return Err(match found {
            Some(found) => format!("has the content type `{found}`, not `{types}`"),
            None => format!("has no content type, not `{types}`"),
        });
    }
    std::str::from_utf8(&part.content).map_err(|_| "is not UTF-8".to_owned())
}

async fn read(content_type: &str, body: &[u8]) -> multer::Result<Vec<Part>> {
    let mut form = Multipart::with_reader(body, multer::parse_boundary(content_type)?);
    let mut parts = Vec::new();
    while let Some(field) = form.next_field().await? {
        let disposition = field
            .headers()
            .get("content-disposition")
            .map(|value| String::from_utf8_lossy(value.as_bytes()).into_owned())
            .unwrap_or_default();
        let header = field
            .headers()
            .get("content-type")
            .and_then(|value| value.to_str().ok());
        parts.push(Part {
            name: field.name().unwrap_or_default().to_owned(),
            file_name: extended_file_name(&disposition)
                .or_else(|| field.file_name().map(str::to_owned)),
            content_type: header.map(str::to_owned),
            headers: field.headers().clone(),
            content: field.bytes().await?,
        });
    }
    Ok(parts)
}

/// The value of `filename*`, in which names that are not ASCII are percent-encoded. The reader of
/// forms knows the plain `filename` alone.
fn extended_file_name(disposition: &str) -> Option<String> {
    let start = disposition.to_ascii_lowercase().find("filename*=utf-8''")?;
    let value = &disposition[start + "filename*=utf-8''".len()..];
    decode(value.split(';').next()?.trim()).ok()
}
