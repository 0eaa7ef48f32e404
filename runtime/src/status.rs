//! Answers whose content depends on the status.

use bytes::Bytes;
use reqwest::StatusCode;
use serde::de::DeserializeOwned;

use super::decode::{self, Failure};

/// An enum with a variant for each kind of success.
pub trait ByStatus: Sized + 'static {
    /// How each kind is decoded.
    const SUCCESSES: Successes<Self>;
}

/// The kinds of success: each with its status, such as `201`, or the range of it, such as `2XX`.
pub type Successes<T> = &'static [(&'static str, Decode<T>)];

type Decode<T> = fn(Content<'_>) -> Result<T, ContentError>;

/// What came with a success, on its way into a variant.
#[derive(Debug)]
pub struct Content<'a>(&'a Bytes);

impl Content<'_> {
    /// Decodes it as JSON.
    ///
    /// # Errors
    ///
    /// If it is no JSON, or a part of it has a wrong JSON kind.
    pub fn json<T: DeserializeOwned>(self) -> Result<T, ContentError> {
        decode::json(self.0).map_err(ContentError)
    }

    /// Takes it as text.
    ///
    /// # Errors
    ///
    /// If it is not UTF-8.
    pub fn text(self) -> Result<String, ContentError> {
        decode::text(self.0).map_err(ContentError)
    }

    /// Takes it as it is.
    ///
    /// # Errors
    ///
    /// Never; it is like the others.
    pub fn bytes(self) -> Result<Bytes, ContentError> {
        Ok(self.0.clone())
    }
}

/// Why the content of a success cannot be decoded.
#[derive(Debug)]
pub struct ContentError(Failure);

/// Decodes what the status says. One that is not listed is read like the first of its range, or else
/// like the first of all.
pub(super) fn decode<T: ByStatus>(status: StatusCode, bytes: &Bytes) -> Result<T, Failure> {
    let listed = |name: &str| T::SUCCESSES.iter().find(|(known, _)| *known == name);
    let found = listed(status.as_str())
        .or_else(|| listed("2XX"))
        .or_else(|| listed("default"))
        .or(T::SUCCESSES.first());
    match found {
        Some((_, decode)) => decode(Content(bytes)).map_err(|ContentError(failure)| failure),
        None => Err(Failure::not_listed()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[derive(Debug, PartialEq)]
    enum Made {
        Now(u32),
        Later(String),
        Nothing,
    }

    impl ByStatus for Made {
        const SUCCESSES: Successes<Self> = &[
            ("201", |content| content.json().map(Self::Now)),
            ("202", |content| content.text().map(Self::Later)),
            ("204", |_| Ok(Self::Nothing)),
        ];
    }

    fn read(status: u16, body: &'static str) -> Result<Made, Failure> {
        let status = StatusCode::from_u16(status).expect("a status");
        decode(status, &Bytes::from_static(body.as_bytes()))
    }

    #[test]
    fn the_status_tells_the_variant() -> Result<(), Failure> {
        assert_eq!(read(201, "7")?, Made::Now(7));
        assert_eq!(read(202, "7")?, Made::Later("7".to_owned()));
        assert_eq!(read(204, "")?, Made::Nothing);
        Ok(())
    }

    #[test]
    fn a_status_that_is_not_listed_is_read_like_the_first() -> Result<(), Failure> {
        assert_eq!(read(200, "7")?, Made::Now(7));
        assert!(read(200, "seven").is_err());
        Ok(())
    }
}
