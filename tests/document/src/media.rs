//! Media types, and which of several counts.

use serde_json::{Value, json};

use crate::{Document, Error};

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

/// What a media type is written as.
pub(crate) fn kind_of(media_type: &str) -> BodyKind {
    let essence = media_type.split(';').next().unwrap_or_default().trim();
    match essence.to_ascii_lowercase().as_str() {
        "application/json" | "text/json" => BodyKind::Json,
        essence if essence.ends_with("+json") => BodyKind::Json,
        "multipart/form-data" => BodyKind::Multipart,
        "application/x-www-form-urlencoded" => BodyKind::Form,
        essence if essence.starts_with("text/") => BodyKind::Text,
        _ => BodyKind::Bytes,
    }
}

/// The media type of a body that says most about it, and its schema.
pub(crate) fn content(
    document: &Document,
    node: &Value,
    at: &str,
) -> Result<Option<(String, Value)>, Error> {
    let types = node.get("content").and_then(Value::as_object);
    let rank = |media_type: &str| match kind_of(media_type) {
        // The plain one, before those that are written as JSON too.
        BodyKind::Json if media_type.starts_with("application/json") => 0,
        BodyKind::Json => 1,
        BodyKind::Multipart => 2,
        BodyKind::Form => 3,
        BodyKind::Text => 4,
        BodyKind::Bytes => 5,
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
