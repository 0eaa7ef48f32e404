// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;

pub mod operations;

/// The operations of the Case.
#[derive(Clone, Debug)]
pub struct House {
    connection: runtime::Connection,
}

runtime::client!(House);

/// The operations of the Case below `/guard`.
#[derive(Clone, Debug)]
pub struct Guard {
    connection: runtime::Connection,
}

impl House {
    /// The operations of the Case below `/guard`. Makes no call.
    pub fn guard(&self) -> Guard {
        Guard::from(self.connection.clone())
    }
}

runtime::client!(Guard);

/// A room of the house.
#[derive(Clone, Debug)]
pub struct Room {
    client: House,
    r#type: String,
    id: String,
}

impl House {
    /// A room of the house. Makes no call.
    pub fn room(&self, r#type: impl Into<String>, id: impl Into<String>) -> Room {
        Room {
            client: self.clone(),
            r#type: r#type.into(),
            id: id.into(),
        }
    }
}

impl Room {
    /// The `key` of the object: `{type}:{id}`.
    pub fn key(&self) -> String {
        runtime::handle_text("{type}:{id}", &[self.r#type.as_str(), self.id.as_str()])
    }
}

impl House {
    /// The handle with this `key`, a text of the form `{type}:{id}`. Makes no call.
    ///
    /// # Errors
    ///
    /// If the text has another form, or one of its values is empty.
    pub fn room_by_key(&self, key: impl AsRef<str>) -> Result<Room, runtime::Error> {
        let [r#type, id] = runtime::handle_values("key", "{type}:{id}", key.as_ref())?;
        Ok(self.room(r#type, id))
    }
}
