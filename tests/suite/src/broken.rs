//! Copies of generated code, each with one fault, that the build script wrote.

use std::error::Error;

use crate::Sending;

/// One operation with one fault.
#[derive(Clone, Copy)]
pub struct Broken {
    /// What is wrong.
    pub name: &'static str,
    /// Id of the operation.
    pub operation: &'static str,
    /// Makes the call with everything set.
    pub call: fn(&openapi_client_runtime::Connection) -> Result<Sending, Box<dyn Error>>,
}

include!(concat!(env!("OUT_DIR"), "/broken/mod.rs"));
