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

/// One channel: its type and id, bound once for every operation on it.
#[derive(Clone, Debug)]
pub struct Channel {
    client: Chat,
    r#type: String,
    id: String,
}

impl Chat {
    /// One channel: its type and id, bound once for every operation on it. Makes no call.
    pub fn channel(&self, r#type: impl Into<String>, id: impl Into<String>) -> Channel {
        Channel {
            client: self.clone(),
            r#type: r#type.into(),
            id: id.into(),
        }
    }
}
