//! The expected output of every case of the generator, compiled against nothing but the runtime.
//!
//! That this package compiles is the test: generated code needs the runtime and no word of
//! the SDK around it.

// Examples import from the crate by its name, as programs do.
extern crate self as generated_cases;

pub use openapi_client_runtime as runtime;

/// One module for each case.
pub mod cases {
    include!(concat!(env!("OUT_DIR"), "/cases.rs"));
}

/// What an SDK offers its callers, for the examples in the documentation of the cases.
pub mod outside {
    pub use crate::cases::examples::{Desk, types};
    pub use crate::runtime::{File, Object, Timestamp};
}

/// A builder of values, which documentation of the case `builders` links to.
pub mod filter {
    /// Conditions of a query.
    pub struct Filter;
}

/// The same at the root of the crate.
pub struct Order;

/// The examples of all cases, as functions that nobody calls.
pub mod examples {
    #![allow(dead_code, unused_variables)]
    include!(concat!(env!("OUT_DIR"), "/examples.rs"));
}
