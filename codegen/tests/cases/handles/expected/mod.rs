// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;

pub mod operations;

/// The operations of the Case.
#[derive(Clone, Debug)]
pub struct Api {
    connection: runtime::Connection,
}

runtime::client!(Api);

/// A room of the house.
#[derive(Clone, Debug)]
pub struct Room {
    client: Api,
    r#type: String,
    id: String,
}

impl Api {
    /// A room of the house. Makes no call.
    pub fn room(&self, r#type: impl Into<String>, id: impl Into<String>) -> Room {
        Room {
            client: self.clone(),
            r#type: r#type.into(),
            id: id.into(),
        }
    }
}
