//! The examples of the documentation, that the build script wrote as functions.

// An example shows how to get at a reply, and leaves what to do with it to the reader. Two
// underscores part the names of operation and example.
#![allow(deprecated, non_snake_case, unused_variables)]

use std::error::Error;
use std::future::Future;
use std::pin::Pin;

/// An example on its way.
pub type Running = Pin<Box<dyn Future<Output = Result<(), Box<dyn Error>>>>>;

/// One example of an operation.
#[derive(Clone, Copy)]
pub struct Example {
    /// Id of the operation.
    pub operation: &'static str,
    /// Name in the description.
    pub name: &'static str,
    /// Makes the call and waits for the answer.
    pub run: fn(chat_sdk::Connection) -> Running,
}

include!(concat!(env!("OUT_DIR"), "/examples.rs"));
