// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;

pub mod operations;
pub mod types;

/// The operations of the Case.
#[derive(Clone, Debug)]
pub struct Api {
    connection: runtime::Connection,
}

runtime::client!(Api);

/// A handle of `/pages/{id}`.
#[derive(Clone, Debug)]
pub struct Page {
    client: Api,
    id: String,
}

impl Api {
    /// A handle of `/pages/{id}`. Makes no call.
    pub fn page(&self, id: impl Into<String>) -> Page {
        Page {
            client: self.clone(),
            id: id.into(),
        }
    }
}
