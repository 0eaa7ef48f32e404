// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;

pub mod operations;

/// The operations of the Case.
#[derive(Clone, Debug)]
pub struct Api {
    connection: runtime::Connection,
}

runtime::client!(Api);
