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
/// use chat_sdk::{Bytes, Client, Request, http};
///
/// # fn main() -> Result<(), chat_sdk::Error> {
/// let canned = |request: &Request| match request.operation() {
///     "GetMessage" => http::Response::new(Bytes::from_static(br#"{"message": {"id": "m1"}}"#)),
///     _ => {
///         let mut missing = http::Response::new(Bytes::new());
///         *missing.status_mut() = http::StatusCode::NOT_FOUND;
///         missing
///     }
/// };
/// let client = Client::builder("key", "secret").transport(canned).build()?;
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
