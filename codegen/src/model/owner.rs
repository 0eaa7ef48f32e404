//! The elements of a description that code is generated for.

use super::TypeId;

/// An element of a description, as the owner of the items that are generated for it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Owner {
    /// The client of the whole API.
    Client,
    /// A group of operations, by its name.
    Tag(String),
    /// A part of the client, by its name.
    Part(String),
    /// A handle, by its name.
    Handle(String),
    /// An operation, by its id.
    Operation(String),
    /// A named type.
    Type(TypeId),
}

impl Owner {
    /// Returns the name of the element in the description.
    pub fn wire_name(&self) -> &str {
        match self {
            Self::Client => "client",
            Self::Tag(name) | Self::Part(name) | Self::Handle(name) | Self::Operation(name) => name,
            Self::Type(id) => &id.0,
        }
    }
}
