//! Scenarios: the SDK against the fake server, for every operation of the description.
//!
//! What is sent is compared with what the document asks for, what is decoded with what was
//! answered. Both expectations come from `spec-document`, which shares no code with the generator.

pub mod broken;
pub mod calls;
pub mod checklist;
pub mod compare;
pub mod examples;
pub mod harness;
pub mod places;
pub mod reference_examples;

use std::future::Future;
use std::pin::Pin;

use openapi_client_runtime::Operation;
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

/// A call on its way.
pub type Sending = Pin<Box<dyn Future<Output = Result<Received, chat_sdk::Error>> + Send>>;

/// What came back, read as JSON again.
#[derive(Clone, Debug)]
pub struct Received {
    /// HTTP status.
    pub status: u16,
    /// The decoded answer.
    pub body: Value,
    /// How many calls the rate limit leaves.
    pub remaining: Option<u64>,
}

/// Sends an operation.
pub fn send<O>(operation: O) -> Sending
where
    O: Operation,
    O::Response: Serialize + Send + Sync + 'static,
{
    let sending = operation.into_future();
    Box::pin(async move {
        let reply = sending.await?;
        Ok(Received {
            status: reply.status().as_u16(),
            body: to_json(&*reply),
            remaining: reply.rate_limit().and_then(|limit| limit.remaining),
        })
    })
}

/// Decodes the body of an answer as the operation does.
pub fn decode<O>(bytes: &[u8]) -> Result<Value, chat_sdk::Error>
where
    O: Operation,
    O::Response: Serialize + DeserializeOwned,
{
    openapi_client_runtime::from_slice::<O::Response>(bytes).map(|answer| to_json(&answer))
}

fn to_json<T: Serialize>(value: &T) -> Value {
    serde_json::to_value(value).unwrap_or_else(|error| Value::String(format!("no JSON: {error}")))
}
