//! What an API offers, as plain data: no OpenAPI and no Rust syntax in it.
//!
//! Everything that has a name has two: the wire name, which the API knows, and the Rust name,
//! which the naming pass gives. They are separate fields, always.

mod access;
mod builder;
mod client;
mod example;
mod example_values;
mod handle;
mod location;
mod operation;
mod owner;
mod types;

pub use access::{Credential, SecurityScheme, Server, ServerVariable};
pub(crate) use builder::placeholder;
pub use builder::{Builder, BuilderCall, BuilderForm};
pub use client::Client;
pub use example::{Example, ExampleValue, Json};
pub use handle::{Bound, Handle, TextForm};
pub use location::Location;
pub use operation::{
    Answer, Body, Container, Encoding, Failure, Form, Header, Method, Operation, PageLimit, Paging,
    PagingKind, PagingValue, Parameter, Style, Success, Tag,
};
pub use owner::Owner;
pub use types::{
    Additional, Alternative, Choice, Constraints, Enum, EnumKind, EnumValue, Field, Float, Integer,
    Struct, Type, TypeDef, TypeId, TypeKind, Union, Usage, Variant,
};

use std::collections::{BTreeMap, BTreeSet};

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
    /// The Cargo feature that stands for all those that code is behind; without it no code is behind
    /// any.
    pub features: Option<String>,
    /// What the description calls the API.
    pub title: String,
    /// Version of the API that is described.
    pub version: String,
    /// Where the API can be reached, the usual place first.
    pub servers: Vec<Server>,
    /// What can identify a caller, in the order of the document.
    pub security_schemes: Vec<SecurityScheme>,
    /// The groups of operations, in the order of the document.
    pub tags: Vec<Tag>,
    /// Values that several operations share, bound once.
    pub handles: Vec<Handle>,
    /// Items of the crate that make values, and how examples call them.
    pub builders: Vec<Builder>,
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

    /// The Cargo feature that an operation is behind.
    pub fn feature_of(&self, operation: &Operation) -> Option<&str> {
        // Without it no tag has one.
        self.features.as_ref()?;
        let tag = self.tags.iter().find(|tag| tag.name == operation.tag)?;
        tag.feature.as_deref()
    }

    /// All Cargo features that code is behind, but for the one that stands for all of them.
    pub fn feature_names(&self) -> BTreeSet<&str> {
        let of_tags = self.tags.iter().filter_map(|tag| tag.feature.as_deref());
        let of_types = self.types.values().filter_map(|ty| ty.feature.as_deref());
        let named = of_tags.chain(of_types);
        named
            .filter(|name| Some(*name) != self.features.as_deref())
            .collect()
    }

    /// The handles on which an operation is a method: those that bind its path and are made by the
    /// same client.
    pub fn handles_of(&self, operation: &Operation) -> impl Iterator<Item = &Handle> {
        let client = self.client_of(&operation.path);
        self.handles.iter().filter(move |handle| {
            handle.binds(operation) && std::ptr::eq(self.client_of(&handle.path), client)
        })
    }

    /// The handles that lend their text form to an operation, each with the wire name of the field
    /// that takes it.
    pub fn lenders_of(&self, operation: &Operation) -> impl Iterator<Item = (&Handle, &str)> {
        self.handles.iter().filter_map(|handle| {
            let mut bound = handle.operations.iter();
            let bound = bound.find(|bound| bound.operation == operation.id)?;
            Some((handle, bound.field.as_str()))
        })
    }
}
