//! The expected output of every case of the generator, compiled against nothing but the runtime.
//!
//! That this package compiles is the test: generated code needs the runtime module and no word of
//! the SDK around it.

#[path = "../../../chat-sdk/src/runtime/mod.rs"]
pub mod runtime;

/// One module for each case.
pub mod cases {
    include!(concat!(env!("OUT_DIR"), "/cases.rs"));
}
