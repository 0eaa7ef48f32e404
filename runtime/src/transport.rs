//! What answers requests in place of the network.

use std::error::Error as StdError;
use std::future::{Future, ready};
use std::pin::Pin;

use bytes::Bytes;

use super::Request;

/// An answer on its way.
pub type Answering = Pin<
    Box<dyn Future<Output = Result<http::Response<Bytes>, Box<dyn StdError + Send + Sync>>> + Send>,
>;

/// Answers requests in place of the network: for tests of code that uses the SDK, and for programs
/// that send over something else than HTTP.
///
/// It is given a request as the operation made it, without address, key and token. Timeouts, the
/// largest answer, retries, errors and decoding are as over the network. A function is a transport
/// too:
///
/// ```
/// # use openapi_client_runtime::{Bytes, Connection, Request, http};
/// # fn main() -> Result<(), openapi_client_runtime::Error> {
/// let canned = |request: &Request| match request.operation() {
///     "GetPet" => http::Response::new(Bytes::from_static(br#"{"pet": {"id": "rex"}}"#)),
///     _ => {
///         let mut missing = http::Response::new(Bytes::new());
///         *missing.status_mut() = http::StatusCode::NOT_FOUND;
///         missing
///     }
/// };
/// let client = Connection::builder("https://petshop.example.com").transport(canned).build()?;
/// # Ok(())
/// # }
/// ```
pub trait Transport: Send + Sync {
    /// Answers a request. An error reads as a broken connection, of kind
    /// [`Transport`](super::ErrorKind::Transport).
    fn send(&self, request: &Request) -> Answering;
}

impl<F> Transport for F
where
    F: Fn(&Request) -> http::Response<Bytes> + Send + Sync,
{
    fn send(&self, request: &Request) -> Answering {
        Box::pin(ready(Ok(self(request))))
    }
}
