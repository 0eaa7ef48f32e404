// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;

pub mod operations;
pub mod types;

/// A house, with everything in it.
#[derive(Clone, Debug)]
pub struct House {
    connection: runtime::Connection,
}

runtime::client!(House);

/// What grows around the house.
#[derive(Clone, Debug)]
pub struct Garden {
    connection: runtime::Connection,
}

impl House {
    /// What grows around the house. Makes no call.
    pub fn garden(&self) -> Garden {
        Garden::from(self.connection.clone())
    }
}

runtime::client!(Garden);

/// The operations of the Case below `/garden/pond`.
#[derive(Clone, Debug)]
pub struct Pond {
    connection: runtime::Connection,
}

impl House {
    /// The operations of the Case below `/garden/pond`. Makes no call.
    pub fn pond(&self) -> Pond {
        Pond::from(self.connection.clone())
    }
}

runtime::client!(Pond);

/// A handle of `/garden/beds/{bed}`.
#[derive(Clone, Debug)]
pub struct Bed {
    client: Garden,
    bed: String,
}

impl Garden {
    /// A handle of `/garden/beds/{bed}`. Makes no call.
    pub fn bed(&self, bed: impl Into<String>) -> Bed {
        Bed {
            client: self.clone(),
            bed: bed.into(),
        }
    }
}

/// A handle of `/rooms/{room}`.
#[derive(Clone, Debug)]
pub struct Room {
    client: House,
    room: String,
}

impl House {
    /// A handle of `/rooms/{room}`. Makes no call.
    pub fn room(&self, room: impl Into<String>) -> Room {
        Room {
            client: self.clone(),
            room: room.into(),
        }
    }
}
