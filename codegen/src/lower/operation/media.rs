//! The media types of bodies and responses, and the choice between several.

use crate::schema::{JsonTypes, Schema};

/// The ways to generate a body or response from a media type, best first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Medium {
    Json,
    Multipart,
    UrlEncoded,
    Text,
    Bytes,
}

/// Kinds of text whose names do not begin with `text/`.
const TEXTS: [&str; 6] = [
    "application/graphql",
    "application/javascript",
    "application/jwt",
    "application/sql",
    "application/xml",
    "application/yaml",
];

/// Kinds of content that a server may send piece by piece, without end.
const STREAMS: [&str; 9] = [
    "application/geo+json-seq",
    "application/json-seq",
    "application/jsonl",
    "application/stream+json",
    "application/x-json-stream",
    "application/x-jsonlines",
    "application/x-ndjson",
    "multipart/x-mixed-replace",
    "text/event-stream",
];

/// Returns true for the media type of a stream of values or events.
pub(super) fn is_stream(name: &str) -> bool {
    STREAMS.contains(&essence(name).as_str())
}

pub(super) fn medium(name: &str) -> Medium {
    let essence = essence(name);
    if is_stream(&essence) {
        return match essence.starts_with("multipart/") {
            true => Medium::Bytes,
            false => Medium::Text,
        };
    }
    let is_text = essence.starts_with("text/")
        || TEXTS.contains(&essence.as_str())
        || essence.ends_with("+xml")
        || essence.ends_with("+yaml");
    match essence.as_str() {
        // Documents write wildcards mostly for JSON.
        "application/json" | "text/json" | "*/*" | "application/*" | "*" => Medium::Json,
        "multipart/form-data" => Medium::Multipart,
        "application/x-www-form-urlencoded" => Medium::UrlEncoded,
        json if json.ends_with("+json") => Medium::Json,
        _ if is_text => Medium::Text,
        _ => Medium::Bytes,
    }
}

/// The medium of a body or response, whose schema may say more than the media type: binary content, and
/// text where any type may come, are not JSON texts.
pub(super) fn medium_of(name: &str, schema: Option<&Schema<'_>>) -> Medium {
    let schema = schema.and_then(|schema| schema.resolve().ok());
    let schema = schema.as_ref();
    match medium(name) {
        Medium::Json if schema.and_then(Schema::format) == Some("binary") => Medium::Bytes,
        Medium::Json
            if name.contains('*')
                && schema.and_then(Schema::declared_type) == Some(JsonTypes::STRING) =>
        {
            Medium::Text
        }
        medium => medium,
    }
}

/// The best of several media types. Plain JSON is better than a kind of it, what is named better
/// than what may be anything; of equals it is the first one.
pub(super) fn best<'n>(names: &[&'n str]) -> Option<&'n str> {
    let names = names.iter().copied();
    names.min_by_key(|name| {
        let is_plain = essence(name) == "application/json";
        (medium(name), !is_plain, name.contains('*'), is_stream(name))
    })
}

/// The content type to send, where the kind of body does not imply it.
pub(super) fn content_type(name: &str) -> Option<String> {
    let is_implied = name.contains('*')
        || match medium(name) {
            Medium::Json => name.trim().eq_ignore_ascii_case("application/json"),
            Medium::Multipart | Medium::UrlEncoded => true,
            Medium::Text | Medium::Bytes => false,
        };
    (!is_implied).then(|| name.trim().to_owned())
}

/// The name without parameters such as the character set.
fn essence(name: &str) -> String {
    let essence = name.split(';').next().unwrap_or_default();
    essence.trim().to_ascii_lowercase()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn kinds_of_content() {
        for (name, kind) in [
            ("application/json; charset=utf-8", Medium::Json),
            ("application/vnd.github+json", Medium::Json),
            ("*/*", Medium::Json),
            ("multipart/form-data", Medium::Multipart),
            ("application/x-www-form-urlencoded", Medium::UrlEncoded),
            ("text/html", Medium::Text),
            ("application/soap+xml", Medium::Text),
            ("text/event-stream; charset=utf-8", Medium::Text),
            ("application/stream+json", Medium::Text),
            ("multipart/x-mixed-replace", Medium::Bytes),
            ("image/png", Medium::Bytes),
            ("multipart/mixed", Medium::Bytes),
            ("", Medium::Bytes),
        ] {
            assert_eq!(medium(name), kind, "{name}");
        }
    }
}
