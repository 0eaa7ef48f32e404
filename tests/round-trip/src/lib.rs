//! Calls of generated operations against the fake server, for any document.
//!
//! What is sent is compared with what the document asks for, what is decoded with what was answered.
//! Both expectations come from `spec-document`, which shares no code with the generator. The package
//! `call-writer` writes the calls.

pub mod compare;
mod program;
mod request;
pub mod samples;
mod send;

pub use openapi_client_runtime::Connection;
pub use program::{Call, Called, Case, Unwritten, run};
pub use send::{Received, Sending, bytes, decode, decode_as, json, nothing, send, text, to_json};
