//! The description of an operation as a constant.

use bytes::Bytes;
use reqwest::{Method, StatusCode};
use serde::de::DeserializeOwned;

use super::decode::{self, Failure};
use super::status::{self, ByStatus};

/// An operation of an API, apart from the values of a call.
///
/// Generated code has one constant for each operation. It begins with what the response is decoded
/// into, such as [`Endpoint::json`]:
///
/// ```
/// use openapi_client_runtime::{Endpoint, Method, RequestBody};
///
/// const UPDATE: Endpoint<String> = Endpoint {
///     id: "UpdateName",
///     method: &Method::PUT,
///     path: "/names/{id}",
///     body: RequestBody::Object("application/json"),
///     ..Endpoint::json()
/// };
/// ```
#[derive(Debug)]
pub struct Endpoint<T> {
    /// The id in the description, such as `SendMessage`.
    pub id: &'static str,
    /// The HTTP method.
    pub method: &'static Method,
    /// The path template, such as `/channels/{id}`.
    pub path: &'static str,
    /// The query that every call has, as it follows `?` in the path of the description.
    pub query: &'static str,
    /// The names of query parameters whose values may have reserved characters: `allowReserved`.
    pub reserved: &'static [&'static str],
    /// The base URL, where the operation has one of its own.
    pub server: Option<&'static str>,
    /// The request body.
    pub body: RequestBody,
    /// The content types of parts of a form, by the names of these.
    pub part_types: &'static [(&'static str, &'static str)],
    /// The media types of the response, as the header `accept` lists them.
    pub accept: &'static str,
    /// The way in which the response body is decoded.
    pub response: Response<T>,
    /// Set if the operation changes nothing, whatever its method, so that repeating it does no harm.
    pub only_reads: bool,
    /// Set if a response body of null is a success whatever the type.
    pub is_nullable: bool,
    /// The names of parameters and fields that are declared secrets. An empty name stands for a body
    /// that is a secret as a whole.
    pub secrets: &'static [&'static str],
}

/// The form of a request body.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RequestBody {
    /// No body, or one whose media type belongs to its value: text or a file.
    None,
    /// A JSON object of fields with this media type, sent as `{}` if no field is set.
    Object(&'static str),
    /// One JSON value with this media type.
    Value(&'static str),
    /// A form of parts.
    Multipart,
    /// A form of names and values.
    UrlEncoded,
}

/// The way in which a response body is decoded.
#[derive(Debug)]
pub struct Response<T> {
    pub(super) decode: Decode<T>,
    /// Returns true if a body of null is a success.
    pub(super) takes_null: fn() -> bool,
}

type Decode<T> = fn(StatusCode, &Bytes) -> Result<T, Failure>;

impl<T> Clone for Response<T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for Response<T> {}

impl<T> Endpoint<T> {
    const fn new(accept: &'static str, response: Response<T>) -> Self {
        Self {
            id: "",
            method: &Method::GET,
            path: "",
            query: "",
            reserved: &[],
            server: None,
            body: RequestBody::None,
            part_types: &[],
            accept,
            response,
            only_reads: false,
            is_nullable: false,
            secrets: &[],
        }
    }
}

impl<T: DeserializeOwned> Endpoint<T> {
    /// An operation whose response is JSON.
    pub const fn json() -> Self {
        let response = Response {
            // No body at all, as of a status 204, is nothing too.
            decode: |_, bytes| match bytes.is_empty() && decode::takes_null::<T>() {
                true => decode::json(b"null"),
                false => decode::json(bytes),
            },
            takes_null: decode::takes_null::<T>,
        };
        Self::new("application/json", response)
    }
}

impl<T: ByStatus> Endpoint<T> {
    /// An operation whose responses differ by status.
    pub const fn by_status() -> Self {
        let response = Response {
            decode: status::decode,
            takes_null: || false,
        };
        Self::new("application/json", response)
    }
}

impl Endpoint<()> {
    /// An operation whose response has no body, or none that matters.
    pub const fn empty() -> Self {
        let response = Response {
            decode: |_, _| Ok(()),
            takes_null: || true,
        };
        Self::new("*/*", response)
    }
}

impl Endpoint<Bytes> {
    /// An operation whose response is bytes of any kind.
    pub const fn bytes() -> Self {
        let response = Response {
            decode: |_, bytes| Ok(bytes.clone()),
            takes_null: || true,
        };
        Self::new("*/*", response)
    }
}

impl Endpoint<String> {
    /// An operation whose response is text, which must be UTF-8.
    pub const fn text() -> Self {
        let response = Response {
            decode: |_, bytes| decode::text(bytes),
            takes_null: || true,
        };
        Self::new("text/plain", response)
    }
}

impl<T: DeserializeOwned> Response<T> {
    /// The response of a call by method and path, which is JSON or nothing.
    pub(super) const fn raw() -> Self {
        Self {
            decode: |_, bytes| decode::json(if bytes.is_empty() { b"null" } else { bytes }),
            takes_null: || true,
        }
    }
}
