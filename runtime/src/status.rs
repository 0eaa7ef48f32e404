//! Responses whose content depends on the status: successes, and errors.

use bytes::Bytes;
use reqwest::StatusCode;
use serde::de::DeserializeOwned;

use super::decode::{self, Failure};

/// An enum with a variant for each response that the description has.
pub trait ByStatus: Sized + 'static {
    /// How each response is decoded.
    const RESPONSES: Responses<Self>;
}

/// Responses: each with its status, such as `201`, the range of it, such as `2XX`, or `default`.
pub type Responses<T> = &'static [(&'static str, Decode<T>)];

type Decode<T> = fn(Content<'_>) -> Result<T, ContentError>;

/// The body of a response, on its way into a variant.
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

/// Why the body of a response cannot be decoded.
#[derive(Debug)]
pub struct ContentError(Failure);

/// Decodes what the status says. One that is not listed is read like the first of its range, or else
/// like the first of all.
pub(super) fn decode<T: ByStatus>(status: StatusCode, bytes: &Bytes) -> Result<T, Failure> {
    let listed = |name: &str| T::RESPONSES.iter().find(|(known, _)| *known == name);
    let found = listed(status.as_str())
        .or_else(|| listed("2XX"))
        .or_else(|| listed("default"))
        .or(T::RESPONSES.first());
    match found {
        Some((_, decode)) => decode(Content(bytes)).map_err(|ContentError(failure)| failure),
        None => Err(Failure::not_listed()),
    }
}

/// Decodes the body of an error. `None` if the description has no body for its status, or another one.
pub(super) fn decode_error<T: ByStatus>(status: StatusCode, bytes: &Bytes) -> Option<T> {
    let listed = |name: &str| T::RESPONSES.iter().find(|(known, _)| *known == name);
    let range = format!("{}XX", status.as_u16() / 100);
    let found = listed(status.as_str())
        .or_else(|| listed(&range))
        .or_else(|| listed("default"));
    let (_, decode) = found?;
    decode(Content(bytes)).ok()
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
        const RESPONSES: Responses<Self> = &[
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

    #[derive(Debug, PartialEq)]
    enum Refused {
        Taken(u32),
        Client(String),
    }

    impl ByStatus for Refused {
        const RESPONSES: Responses<Self> = &[
            ("409", |content| content.json().map(Self::Taken)),
            ("4XX", |content| content.json().map(Self::Client)),
        ];
    }

    #[test]
    fn an_error_is_read_by_its_status_or_the_range_of_it() {
        let read = |status: u16, body: &'static str| {
            let status = StatusCode::from_u16(status).expect("a status");
            decode_error::<Refused>(status, &Bytes::from_static(body.as_bytes()))
        };
        assert_eq!(read(409, "7"), Some(Refused::Taken(7)));
        assert_eq!(read(404, "\"no\""), Some(Refused::Client("no".to_owned())));
        assert_eq!(read(409, "\"no\""), None);
        assert_eq!(read(500, "7"), None);
    }
}
