//! What an API offers, as plain data: no OpenAPI and no Rust syntax in it.
//!
//! Everything that has a name has two: the wire name, which the API knows, and the Rust name,
//! which the naming pass gives. They are separate fields, always.

mod client;
mod example;
mod handle;
mod operation;
mod types;

pub use client::Client;
pub use example::{Example, ExampleValue, Json};
pub use handle::Handle;
pub use operation::{
    Answer, Body, Encoding, Failure, Form, Location, Method, Operation, Paging, PagingKind,
    Parameter, Style, Success, Tag,
};
pub use types::{
    Alternative, Choice, Constraints, Enum, EnumKind, EnumValue, Field, Float, Integer, Struct,
    Type, TypeDef, TypeId, TypeKind, Union, Usage, Variant,
};

use std::collections::BTreeMap;

/// A whole API.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Api {
    /// The struct that a program begins with.
    pub client: Client,
    /// The structs for the operations below certain paths.
    pub parts: Vec<Client>,
    /// Path of the crate that the generated code becomes a part of, as examples import from it.
    /// Without it no examples are rendered.
    pub crate_path: Option<String>,
    /// What the description calls the API.
    pub title: String,
    /// Version of the API that is described.
    pub version: String,
    /// The groups of operations, in the order of the document.
    pub tags: Vec<Tag>,
    /// Values that several operations share, bound once.
    pub handles: Vec<Handle>,
    /// The operations, sorted by id.
    pub operations: Vec<Operation>,
    /// The named types, sorted by id.
    pub types: BTreeMap<TypeId, TypeDef>,
}

impl Api {
    /// Every client: that of the whole API, then those of its parts.
    pub fn clients(&self) -> impl Iterator<Item = &Client> {
        std::iter::once(&self.client).chain(&self.parts)
    }

    /// The client whose method makes the operation of a path: that of the part which says most of the
    /// path, or the one of the whole API.
    pub fn client_of(&self, path: &str) -> &Client {
        self.parts
            .iter()
            .filter(|part| client::is_below(path, &part.path))
            .max_by_key(|part| part.path.len())
            .unwrap_or(&self.client)
    }

    /// The handles on which an operation is a method: those that bind its path and are made by the
    /// same client.
    pub fn handles_of(&self, operation: &Operation) -> impl Iterator<Item = &Handle> {
        let client = self.client_of(&operation.path);
        self.handles.iter().filter(move |handle| {
            handle.binds(operation) && std::ptr::eq(self.client_of(&handle.path), client)
        })
    }
}
