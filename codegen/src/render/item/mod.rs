//! The public items of the generated code as data.
//!
//! Each module of the renderer describes its items once, as a [`Method`], a [`FieldItem`] or a
//! [`VariantItem`]. The renderer prints these descriptions. The comparison of two versions reads the
//! same descriptions as a list of [`Item`]s, for which neither documentation nor bodies are rendered.

mod declaration;
mod derives;
mod member;

#[cfg(test)]
pub(crate) use declaration::Argument;
pub(super) use declaration::type_text;
pub(crate) use declaration::{Declaration, Signature};
pub(super) use derives::Derives;
pub(super) use member::{FieldItem, Input, Method, Receiver, VariantItem};

use crate::model::Owner;

/// A public item of the generated code.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Item {
    /// The path, such as `types::Message::text`. Methods end in `()`, traits come after `: `.
    pub path: String,
    /// The element of the description that the item is generated for.
    pub owner: Owner,
    /// The wire name of the field or value that the item is generated for.
    pub member: Option<String>,
    /// The part of the item that users' code relies on.
    pub declaration: Declaration,
    /// The file of the item, below the directory that the generator owns.
    pub file: String,
}
