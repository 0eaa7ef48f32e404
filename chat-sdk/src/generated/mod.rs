// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime::{self, Call, Method};

pub mod operations;
pub mod types;

/// A client of one Stream app, for servers: it holds the API secret, and may do anything.
///
/// The operations that all of Stream's products share are its methods. Those of the Chat API
/// are methods of what `chat` gives.
///
/// Cheap to clone; all clones share one pool of connections. Its `Debug` output shows no
/// secret.
#[derive(Clone, Debug)]
pub struct Client {
    connection: runtime::Connection,
}

runtime::client!(Client);

/// The operations of the Chat API.
#[derive(Clone, Debug)]
pub struct Chat {
    connection: runtime::Connection,
}

impl Client {
    /// The operations of the Chat API. Makes no call.
    pub fn chat(&self) -> Chat {
        Chat::from(self.connection.clone())
    }
}

runtime::client!(Chat);

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
