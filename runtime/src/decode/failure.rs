//! Failures of decoding, whose texts do not repeat the document.

use std::borrow::Cow;
use std::fmt::Write as _;

use serde::de::Error as _;

use super::super::redact::{LONGEST_MESSAGE, one_line};

/// Why a document could not be decoded, and where.
#[derive(Debug)]
pub(in super::super) struct Failure {
    /// A JSON pointer, if the failure has a place.
    pub(in super::super) path: Option<String>,
    /// The reason, without the value that it is about.
    pub(in super::super) source: serde_json::Error,
}

impl Failure {
    pub(in super::super) fn new(error: &serde_json::Error, path: String) -> Self {
        // The original would repeat the value, which may be a credential or a private message, and
        // errors end up in logs.
        Self {
            path: Some(path),
            source: reason(&without_value(&error.to_string())),
        }
    }

    /// The same failure, as far as `safe` lets its text be shown.
    pub(in super::super) fn shown(self, safe: impl Fn(&str) -> String) -> Self {
        Self {
            path: self.path.map(|path| safe(&path)),
            source: reason(&safe(&self.source.to_string())),
        }
    }

    pub(super) fn empty() -> Self {
        Self {
            path: Some(String::new()),
            source: serde_json::Error::custom("the body is empty"),
        }
    }

    pub(in super::super) fn null() -> Self {
        Self {
            path: Some(String::new()),
            source: serde_json::Error::custom("the body is null"),
        }
    }

    pub(in super::super) fn not_listed() -> Self {
        Self {
            path: None,
            source: serde_json::Error::custom("no kind of success is listed"),
        }
    }

    pub(super) fn not_text() -> Self {
        Self {
            path: None,
            source: serde_json::Error::custom("the body is not UTF-8"),
        }
    }

    /// The message of an error about the document of this name.
    pub(in super::super) fn sentence(&self, name: &str) -> String {
        match self.path.as_deref() {
            None | Some("") => format!("cannot decode {name}: {}", self.source),
            Some(path) => {
                let path = in_short(path);
                format!("cannot decode {name} at {path}: {}", self.source)
            }
        }
    }
}

/// A reason as one line: the names in it may be the server's.
fn reason(text: &str) -> serde_json::Error {
    serde_json::Error::custom(one_line(text, LONGEST_MESSAGE))
}

/// A JSON pointer (RFC 6901) that is put together.
#[derive(Default)]
pub(super) struct Pointer(String);

impl Pointer {
    /// Goes on into an element of a list.
    pub(super) fn index(&mut self, index: usize) {
        // Writing to a string cannot fail.
        let _ = write!(self.0, "/{index}");
    }

    /// Goes on into a value of an object.
    pub(super) fn key(&mut self, key: &str) {
        self.0.push('/');
        self.0
            .push_str(&bounded(key).replace('~', "~0").replace('/', "~1"));
    }
}

impl From<Pointer> for String {
    fn from(Pointer(text): Pointer) -> Self {
        text
    }
}

/// A key as it stands in a path: one that is longer than any name of a field is cut, since errors
/// are kept and logged.
fn bounded(key: &str) -> Cow<'_, str> {
    const LONGEST: usize = 256;
    match key.char_indices().nth(LONGEST) {
        Some((end, _)) => Cow::Owned(format!("{}…", &key[..end])),
        None => Cow::Borrowed(key),
    }
}

/// A path as it stands in a sentence, whose reason comes after it: without the middle, if it is
/// long.
fn in_short(path: &str) -> Cow<'_, str> {
    const HEAD: usize = 120;
    const TAIL: usize = 60;
    let count = path.chars().count();
    if count <= HEAD + TAIL {
        return Cow::Borrowed(path);
    }
    let head: String = path.chars().take(HEAD).collect();
    let tail: String = path.chars().skip(count - TAIL).collect();
    Cow::Owned(format!("{head}…{tail}"))
}

/// serde's message without the value: `invalid type: string "x", expected i32` becomes
/// `invalid type: string, expected i32`.
fn without_value(message: &str) -> Cow<'_, str> {
    // From the right, because the value itself may contain the words.
    let Some(expected) = message.rfind(", expected ") else {
        return Cow::Borrowed(message);
    };
    let (head, tail) = message.split_at(expected);
    match head.find(['`', '"']) {
        Some(value) => Cow::Owned(format!("{}{tail}", head[..value].trim_end())),
        None => Cow::Borrowed(message),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_are_left_out() {
        for (message, told) in [
            (
                "invalid type: string \"x, expected y\", expected i32",
                "invalid type: string, expected i32",
            ),
            (
                "invalid type: integer `5`, expected a string at line 1 column 2",
                "invalid type: integer, expected a string at line 1 column 2",
            ),
            (
                "invalid type: map, expected a string",
                "invalid type: map, expected a string",
            ),
            ("missing field `id`", "missing field `id`"),
        ] {
            assert_eq!(without_value(message), told);
        }
    }
}
