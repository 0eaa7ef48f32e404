//! Decoding the bodies of answers.

mod failure;
mod hint;
mod tolerant;
mod trace;

use bytes::Bytes;
use serde::de::DeserializeOwned;
use serde::de::value::UnitDeserializer;

pub(super) use failure::Failure;
use tolerant::Tolerant;
use trace::Trace;

use super::{Error, ErrorKind};

/// Decodes a JSON document as an answer is decoded: what is null or missing reads as the default of
/// its type, an integer beyond the width of its type saturates, and unknown fields are ignored.
///
/// # Errors
///
/// An error of kind [`Decode`](ErrorKind::Decode) if the document is no JSON, or a known field is of
/// the wrong JSON kind.
pub fn from_slice<T: DeserializeOwned>(bytes: &[u8]) -> Result<T, Error> {
    from_slice_of("the document", bytes)
}

/// The same with a name for the document, which an error shows.
///
/// # Errors
///
/// As those of [`from_slice`].
#[doc(hidden)]
pub fn from_slice_of<T: DeserializeOwned>(name: &str, bytes: &[u8]) -> Result<T, Error> {
    json(bytes).map_err(|failure| {
        let sentence = failure.sentence(name);
        Error::new(ErrorKind::Decode, sentence)
            .at(failure.path)
            .caused_by(failure.source)
    })
}

/// Decodes JSON. A failure has its place.
pub(super) fn json<T: DeserializeOwned>(bytes: &[u8]) -> Result<T, Failure> {
    let mut json = serde_json::Deserializer::from_slice(bytes);
    let trace = Trace::default();
    match T::deserialize(Tolerant::new(&mut json, &trace)) {
        Ok(value) => match json.end() {
            Ok(()) => Ok(value),
            Err(error) => Err(Failure::new(&error, String::new())),
        },
        Err(error) => Err(failure(bytes, &error, trace)),
    }
}

/// Returns true if the document is `null`.
pub(super) fn is_null(bytes: &[u8]) -> bool {
    bytes.trim_ascii() == b"null"
}

/// Returns true if null is a value of the type itself, such as an option. Within a document, null reads
/// as the default of any type; a whole answer of null is no answer.
pub(super) fn takes_null<T: DeserializeOwned>() -> bool {
    T::deserialize(UnitDeserializer::<serde_json::Error>::new()).is_ok()
}

#[cold]
fn failure(bytes: &[u8], error: &serde_json::Error, trace: Trace) -> Failure {
    if bytes.iter().all(u8::is_ascii_whitespace) {
        return Failure::empty();
    }
    Failure::new(error, trace.pointer(bytes))
}

/// Decodes a JSON value that was read before its type was known.
pub(super) fn from_value<T: DeserializeOwned>(
    value: serde_json::Value,
) -> Result<T, serde_json::Error> {
    T::deserialize(Tolerant::new(value, &Trace::default()))
}

/// Decodes text.
pub(super) fn text(bytes: &Bytes) -> Result<String, Failure> {
    String::from_utf8(bytes.to_vec()).map_err(|_| Failure::not_text())
}

#[cfg(test)]
mod tests;
