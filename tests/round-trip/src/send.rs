//! Sending, and reading back what came.

use std::future::Future;
use std::pin::Pin;

use openapi_client_runtime::{Bytes, Error, Operation};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

/// A call on its way.
pub type Sending = Pin<Box<dyn Future<Output = Result<Received, Error>> + Send>>;

/// What came back, read as JSON again.
#[derive(Clone, Debug)]
pub struct Received {
    /// HTTP status.
    pub status: u16,
    /// The decoded answer; none if it is not to be looked at.
    pub body: Option<Value>,
    /// How many calls the rate limit leaves.
    pub remaining: Option<u64>,
}

/// Sends an operation, and reads its answer back in one of the ways below.
pub fn send<O>(operation: O, read: fn(&O::Response) -> Option<Value>) -> Sending
where
    O: Operation,
    O::Response: Send + Sync + 'static,
{
    let sending = operation.into_future();
    Box::pin(async move {
        let reply = sending.await?;
        Ok(Received {
            status: reply.status().as_u16(),
            body: read(&reply),
            remaining: reply.rate_limit().and_then(|limit| limit.remaining),
        })
    })
}

/// An answer that is JSON.
pub fn json<T: Serialize>(answer: &T) -> Option<Value> {
    Some(to_json(answer))
}

/// An answer that is text.
#[expect(clippy::ptr_arg, reason = "it is called with the type of the answer")]
pub fn text(answer: &String) -> Option<Value> {
    Some(answer.as_str().into())
}

/// An answer that is bytes, as a list of them.
pub fn bytes(answer: &Bytes) -> Option<Value> {
    Some(answer.to_vec().into())
}

/// An answer that need only be decoded.
pub fn nothing<T>(_: &T) -> Option<Value> {
    None
}

/// Decodes the body of an answer as the operation does.
pub fn decode<O>(bytes: &[u8]) -> Result<Value, Error>
where
    O: Operation,
    O::Response: Serialize + DeserializeOwned,
{
    decode_as::<O::Response>(bytes)
}

/// Decodes a value as it is decoded in an answer, and reads it back as JSON.
pub fn decode_as<T: Serialize + DeserializeOwned>(bytes: &[u8]) -> Result<Value, Error> {
    openapi_client_runtime::from_slice::<T>(bytes).map(|value| to_json(&value))
}

/// A value as JSON.
pub fn to_json<T: Serialize>(value: &T) -> Value {
    serde_json::to_value(value).unwrap_or_else(|error| Value::String(format!("no JSON: {error}")))
}
