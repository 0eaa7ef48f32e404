//! Calls that the description of the API does not know.

use std::borrow::Cow;
use std::fmt::Display;
use std::future::IntoFuture;

use bytes::Bytes;
use reqwest::Method;
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

use super::{Call, Connection, Error, File, Options, Reply, Request, Sending};

/// A call by method and path, for what the description of the API does not know yet.
///
/// It is awaited like an operation, and is like one in all other respects: authentication, timeout,
/// retries and errors. The answer is a JSON value, unless [`decode`](Self::decode) says more; one
/// without a body reads as `null`.
///
/// ```no_run
/// # use openapi_client_runtime::{Connection, Error, Method, serde_json::json};
/// # async fn run(client: Connection) -> Result<(), Error> {
/// let reply = client
///     .request(Method::POST, "/new/feature")
///     .query("dry_run", true)
///     .json(json!({ "name": "general" }))
///     .await?;
/// println!("{}", reply["duration"]);
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug, PartialEq)]
#[must_use = "a request does nothing until it is awaited"]
pub struct RawRequest<T = Value>(Call<T>);

impl Connection {
    /// Begins a call by method and path. See [`RawRequest`].
    ///
    /// The path is appended to the base URL. It begins with a slash and has no query; what is
    /// percent-encoded in it stays as it is, and what cannot stand in a path is encoded. Dot
    /// segments and empty ones, which would lead elsewhere, are an error of kind
    /// [`Build`](super::ErrorKind::Build).
    pub fn request(&self, method: Method, path: impl Into<String>) -> RawRequest {
        RawRequest(Call::raw(self, method, path.into()))
    }
}

impl<T> RawRequest<T> {
    /// Sets a query parameter, in place of one of the same name.
    pub fn query(self, name: impl Into<String>, value: impl Display) -> Self {
        Self(self.0.raw_query(name.into(), value))
    }

    /// Sets a header, in place of one of the same name.
    pub fn header(self, name: impl AsRef<str>, value: impl Display) -> Self {
        Self(self.0.raw_header(name.as_ref(), value))
    }

    /// Sends a JSON document of any kind.
    pub fn json(self, body: impl Serialize) -> Self {
        Self(self.0.body(body))
    }

    /// Sends text or bytes of any kind: what the API takes beside JSON.
    pub fn body(self, content_type: &str, body: impl Into<File>) -> Self {
        Self(
            self.0
                .file_body("*/*", body.into().content_type(content_type)),
        )
    }

    /// Sends a form of names and values, and sets one of them.
    pub fn pair(self, name: impl Into<Cow<'static, str>>, value: impl Display + 'static) -> Self {
        Self(self.0.pair(name, value))
    }

    /// Sends a multipart form, and sets a part of it to text.
    pub fn part_text(self, name: impl Into<Cow<'static, str>>, value: impl Display) -> Self {
        Self(self.0.part_text(name, value))
    }

    /// Sends a multipart form, and sets a part of it to a file. Parts of other content types are files
    /// too: those of [`File::bytes`] with a [`content_type`](File::content_type).
    pub fn part_file(self, name: impl Into<Cow<'static, str>>, file: File) -> Self {
        Self(self.0.part_file(name, file))
    }

    /// Takes the body of the answer as it comes, whatever its media type. The header `accept` names
    /// one.
    pub fn bytes(self) -> RawRequest<Bytes> {
        RawRequest(self.0.raw_bytes())
    }

    /// Decodes the answer into a type, as answers of operations are decoded.
    pub fn decode<U: DeserializeOwned>(self) -> RawRequest<U> {
        RawRequest(self.0.decoded())
    }

    /// Sets what applies to this call alone, such as a timeout or retries, in place of options set
    /// before.
    pub fn with_options(self, options: Options) -> Self {
        Self(self.0.with_options(options))
    }

    /// The request that would be sent. Pure: nothing is sent, and no key or token is in it.
    ///
    /// # Errors
    ///
    /// An error of kind [`Build`](super::ErrorKind::Build) if the path or a value cannot be sent.
    pub fn to_request(&self) -> Result<Request, Error> {
        self.0.to_request()
    }
}

impl<T> IntoFuture for RawRequest<T> {
    type Output = Result<Reply<T>, Error>;
    type IntoFuture = Sending<T>;

    fn into_future(self) -> Sending<T> {
        self.0.send()
    }
}
