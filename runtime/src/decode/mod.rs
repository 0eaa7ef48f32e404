//! Decoding the bodies of answers.

mod failure;
mod hint;
mod tolerant;

use bytes::Bytes;
use serde::de::DeserializeOwned;

pub(super) use failure::Failure;
use tolerant::Tolerant;

use super::{Error, ErrorKind};

/// Decodes a JSON document as an answer is decoded: what is null or missing reads as the default of
/// its type, an integer beyond the width of its type saturates, and unknown fields are ignored.
///
/// # Errors
///
/// An error of kind [`Decode`](ErrorKind::Decode) if the document is no JSON, or a known field is of
/// the wrong JSON kind.
pub fn from_slice<T: DeserializeOwned>(bytes: &[u8]) -> Result<T, Error> {
    json(bytes).map_err(|failure| {
        let sentence = failure.sentence();
        Error::new(ErrorKind::Decode, sentence)
            .at(failure.path)
            .caused_by(failure.source)
    })
}

/// Decodes JSON: fast at first, and only if that fails once more to find out where.
pub(super) fn json<T: DeserializeOwned>(bytes: &[u8]) -> Result<T, Failure> {
    let mut json = serde_json::Deserializer::from_slice(bytes);
    let value =
        T::deserialize(Tolerant::new(&mut json)).map_err(|error| locate::<T>(bytes, &error))?;
    json.end().map_err(|error| Failure::new(&error, None))?;
    Ok(value)
}

#[cold]
fn locate<T: DeserializeOwned>(bytes: &[u8], error: &serde_json::Error) -> Failure {
    if bytes.iter().all(u8::is_ascii_whitespace) {
        return Failure::empty();
    }
    let mut json = serde_json::Deserializer::from_slice(bytes);
    let path = serde_path_to_error::deserialize::<_, T>(Tolerant::new(&mut json)).err();
    Failure::new(error, path.as_ref().map(serde_path_to_error::Error::path))
}

/// Decodes a JSON value that was read before its type was known.
pub(super) fn from_value<T: DeserializeOwned>(
    value: serde_json::Value,
) -> Result<T, serde_json::Error> {
    T::deserialize(Tolerant::new(value))
}

/// Decodes text.
pub(super) fn text(bytes: &Bytes) -> Result<String, Failure> {
    String::from_utf8(bytes.to_vec()).map_err(|_| Failure::not_text())
}

#[cfg(test)]
mod tests;
