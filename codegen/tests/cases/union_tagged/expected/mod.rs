// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

pub mod types;
