// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime::{self, Call, Method};

pub mod operations;
pub mod types;

/// The operations of the Stream Chat server API.
#[derive(Clone, Debug)]
pub struct Chat {
    connection: runtime::Connection,
}

impl Chat {
    /// Operations over a connection.
    pub fn new(connection: runtime::Connection) -> Self {
        Self { connection }
    }
}
