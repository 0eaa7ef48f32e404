//! Scenarios: the SDK against the fake server, for every operation of the description.
//!
//! What is sent is compared with what the document asks for, what is decoded with what was
//! answered. Both expectations come from `spec-document`, which shares no code with the generator.

pub mod broken;
pub mod calls;
pub mod checklist;
pub mod examples;
pub mod harness;
pub mod numbers;
pub mod places;
pub mod reference_examples;
pub mod secrets;

// Broken copies of generated files name the runtime by this path.
use openapi_client_runtime as runtime;
use openapi_client_runtime::Operation;
pub use round_trip::{Received, Sending, compare, decode, decode_as};
use serde::Serialize;

/// Sends an operation.
pub fn send<O>(operation: O) -> Sending
where
    O: Operation,
    O::Response: Serialize + Send + Sync + 'static,
{
    round_trip::send(operation, round_trip::json)
}
