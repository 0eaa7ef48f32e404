// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;

/// What an import does with objects that exist already.
///
/// Taken by [`Client::create_import`](super::super::Client::create_import).
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ImportMode {
    /// Leave them alone and add new ones only.
    Insert,
    /// Overwrite them and add new ones.
    Upsert,
    /// A value that this version does not know, as it came.
    Unknown(runtime::Unknown),
}

runtime::open_enum!(ImportMode, Insert = "insert", Upsert = "upsert");
