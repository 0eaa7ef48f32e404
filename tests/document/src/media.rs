//! Media types, and which of several counts.

use serde_json::{Value, json};

use crate::{Content, Document, Error, Kind};

/// What a body is written as.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BodyKind {
    /// JSON.
    Json,
    /// A form of parts.
    Multipart,
    /// A form of `name=value`.
    Form,
    /// Text.
    Text,
    /// Bytes of any other kind.
    Bytes,
}

/// Kinds of text whose names do not begin with `text/`.
const TEXTS: [&str; 9] = [
    "application/graphql",
    "application/javascript",
    "application/json-seq",
    "application/jsonl",
    "application/jwt",
    "application/sql",
    "application/x-ndjson",
    "application/xml",
    "application/yaml",
];

/// What a media type is written as.
pub(crate) fn kind_of(media_type: &str) -> BodyKind {
    let essence = media_type.split(';').next().unwrap_or_default().trim();
    match essence.to_ascii_lowercase().as_str() {
        // What says that it may be anything is mostly JSON.
        "application/json" | "text/json" | "*/*" | "application/*" | "*" => BodyKind::Json,
        essence if essence.ends_with("+json") => BodyKind::Json,
        "multipart/form-data" => BodyKind::Multipart,
        "application/x-www-form-urlencoded" => BodyKind::Form,
        essence if essence.starts_with("text/") || TEXTS.contains(&essence) => BodyKind::Text,
        essence if essence.ends_with("+xml") || essence.ends_with("+yaml") => BodyKind::Text,
        _ => BodyKind::Bytes,
    }
}

/// What a body of a media type and a schema is written as. Neither bytes nor, where any type may
/// come, a text are written as JSON.
pub(crate) fn kind_by_schema(
    document: &Document,
    media_type: &str,
    schema: &Value,
) -> Result<BodyKind, Error> {
    let kind = kind_of(media_type);
    if kind != BodyKind::Json {
        return Ok(kind);
    }
    Ok(match document.shape(schema)?.kind {
        Kind::Binary => BodyKind::Bytes,
        Kind::Text(_) | Kind::Date { numeric: false } if media_type.contains('*') => BodyKind::Text,
        _ => kind,
    })
}

/// The media type of a body that says most about it, and its schema.
pub(crate) fn content(
    document: &Document,
    node: &Value,
    at: &str,
) -> Result<Option<(String, Value)>, Error> {
    let types = node.get("content").and_then(Value::as_object);
    let rank = |media_type: &str| match kind_of(media_type) {
        // The plain one, before those that are written as JSON too, and those before any type.
        BodyKind::Json
            if media_type.split(';').next().map(str::trim) == Some("application/json") =>
        {
            0
        }
        BodyKind::Json if !media_type.contains('*') => 1,
        BodyKind::Json => 2,
        BodyKind::Multipart => 3,
        BodyKind::Form => 4,
        BodyKind::Text => 5,
        BodyKind::Bytes => 6,
    };
    let best = types
        .into_iter()
        .flatten()
        .min_by_key(|(media_type, _)| rank(media_type));
    let Some((media_type, media)) = best else {
        return Ok(None);
    };
    let media = document
        .resolve(media)
        .map_err(|error| Error::malformed(at, error))?;
    let schema = media.get("schema").cloned().unwrap_or_else(|| json!({}));
    Ok(Some((media_type.clone(), schema)))
}

/// The kinds of a body by all media types but the chosen one.
pub(crate) fn others(
    document: &Document,
    node: &Value,
    chosen: &str,
    at: &str,
) -> Result<Vec<Content>, Error> {
    let types = node.get("content").and_then(Value::as_object);
    let mut found = Vec::new();
    for (media_type, media) in types.into_iter().flatten() {
        if media_type == chosen {
            continue;
        }
        let media = document
            .resolve(media)
            .map_err(|error| Error::malformed(at, error))?;
        let schema = media.get("schema").cloned().unwrap_or_else(|| json!({}));
        found.push(Content {
            media_type: media_type.clone(),
            kind: kind_by_schema(document, media_type, &schema)?,
            schema,
        });
    }
    Ok(found)
}
