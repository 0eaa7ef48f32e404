// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;

pub mod operations;
pub mod types;

/// The operations of the Case.
#[derive(Clone, Debug)]
pub struct House {
    connection: runtime::Connection,
}

runtime::client!(House);

/// A handle of `/rooms/{id}`.
#[allow(dead_code)]
#[derive(Clone, Debug)]
pub struct Room {
    client: House,
    id: String,
}

impl House {
    /// A handle of `/rooms/{id}`. Makes no call.
    pub fn room(&self, id: impl Into<String>) -> Room {
        Room {
            client: self.clone(),
            id: id.into(),
        }
    }
}
