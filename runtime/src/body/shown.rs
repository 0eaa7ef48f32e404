//! Bodies in `Debug` output and logs, without the secrets in them.

use std::borrow::Cow;
use std::fmt;

use super::super::redact::{REDACTED, SecretNames, one_line, shown_json};
use super::super::request::{Shown, shown_pairs};
use super::{Body, Content, Draft, Part};

impl Body {
    /// The body as a log shows it, from its beginning to about `limit` bytes.
    #[cfg(feature = "tracing")]
    pub(in super::super) fn logged(&self, names: SecretNames, limit: usize) -> String {
        match self {
            Self::Empty => String::new(),
            Self::Json(bytes) | Self::Text(bytes) => logged(bytes, names, limit),
            body => format!("{:?}", Shown { value: body, names }),
        }
    }
}

/// A JSON document without the secrets in it. What is not JSON is only counted, because nobody knows
/// what is in it.
pub(in super::super) fn logged(bytes: &[u8], names: SecretNames, limit: usize) -> String {
    shown_json(bytes, names, limit).unwrap_or_else(|| format!("[{} bytes]", bytes.len()))
}

/// A text, unless it is a secret as a whole. One that is JSON is shown as such.
fn text(bytes: &[u8], names: SecretNames) -> Cow<'_, str> {
    if names.is_whole_body() {
        return Cow::Borrowed(REDACTED);
    }
    match shown_json(bytes, names, usize::MAX) {
        Some(json) => Cow::Owned(json),
        None => String::from_utf8_lossy(bytes),
    }
}

impl fmt::Debug for Shown<'_, Body> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let names = self.names;
        match self.value {
            Body::Json(document) => {
                let text = logged(document, names, usize::MAX);
                f.debug_tuple("Json").field(&text).finish()
            }
            Body::Text(bytes) => f.debug_tuple("Text").field(&text(bytes, names)).finish(),
            Body::UrlEncoded(pairs) => {
                let text = String::from_utf8_lossy(pairs);
                let pairs = text
                    .split('&')
                    .map(|pair| shown_pairs(pair, |name| names.contains(name)));
                let pairs: Vec<_> = pairs.collect();
                f.debug_tuple("UrlEncoded").field(&pairs).finish()
            }
            // Parts and files show no secrets by themselves.
            body => body.fmt(f),
        }
    }
}

/// JSON, text and pairs are only counted: which of their values are secrets is known to the request
/// that they belong to, and shown by its `Debug` output.
impl fmt::Debug for Body {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (name, length) = match self {
            Self::Empty => return f.write_str("Empty"),
            Self::Form(parts) => return f.debug_tuple("Form").field(parts).finish(),
            Self::File(file) => return f.debug_tuple("File").field(file).finish(),
            Self::Json(bytes) => ("Json", bytes.len()),
            Self::Text(bytes) => ("Text", bytes.len()),
            Self::UrlEncoded(bytes) => ("UrlEncoded", bytes.len()),
        };
        write!(f, "{name}({length} bytes)")
    }
}

impl fmt::Debug for Shown<'_, Draft> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let names = self.names;
        let json = |document: &[u8], f: &mut fmt::Formatter<'_>| {
            let text = logged(document, names, usize::MAX);
            f.write_str(&one_line(&text, usize::MAX))
        };
        match self.value {
            Draft::Empty => f.write_str("Empty"),
            Draft::Object(fields) => json(&fields.clone().finish(), f),
            Draft::Json(document) => json(document.as_bytes(), f),
            Draft::Text(own) => text(own.as_bytes(), names).fmt(f),
            Draft::UrlEncoded(pairs) => Shown {
                value: pairs,
                names,
            }
            .fmt(f),
            Draft::Form(parts) => {
                let parts = parts.iter().map(|value| Shown { value, names });
                f.debug_list().entries(parts).finish()
            }
            Draft::File(file) => file.fmt(f),
        }
    }
}

impl fmt::Debug for Part {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        part(self, self.is_secret, f)
    }
}

impl fmt::Debug for Shown<'_, Part> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        part(self.value, self.names.contains(&self.value.name), f)
    }
}

fn part(own: &Part, is_secret: bool, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    let mut part = f.debug_struct("Part");
    part.field("name", &own.name);
    match &own.content {
        Content::Text { .. } if is_secret => part.field("text", &REDACTED),
        Content::Text { text, .. } => part.field("text", text),
        Content::File(file) => part.field("file", file),
    };
    part.finish()
}
