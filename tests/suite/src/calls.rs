//! The calls that the build script wrote.

// Every operation is called with all that it takes, and some of that is deprecated.
#![allow(deprecated)]

use std::error::Error;

use serde_json::Value;
use spec_document::Variant;

use crate::{Sending, decode, send};

/// One operation in one variant.
#[derive(Clone, Copy)]
pub struct Case {
    /// Id of the operation.
    pub operation: &'static str,
    /// How much is set.
    pub variant: Variant,
    /// Makes the call.
    pub call: fn(&chat_sdk::Connection) -> Result<Sending, Box<dyn Error>>,
}

/// Decodes an answer and reads it back as JSON.
pub type Decoder = fn(&[u8]) -> Result<Value, chat_sdk::Error>;

include!(concat!(env!("OUT_DIR"), "/calls.rs"));
