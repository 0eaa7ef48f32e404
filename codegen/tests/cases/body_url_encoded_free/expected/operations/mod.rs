// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

//! What can be asked of the API: one module for each group of operations.

pub mod default;
