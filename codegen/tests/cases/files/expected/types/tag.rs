// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;

/// The schema `Tag`.
///
/// Taken by [`Api::put_pet`](super::super::Api::put_pet).
/// Part of [`Pet`](super::Pet).
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Tag {
    /// The value `good`.
    Good,
    /// The value `bad`.
    Bad,
    /// A value that this version does not know, as it came.
    Unknown(runtime::Unknown),
}

runtime::open_enum!(Tag, Good = "good", Bad = "bad");
