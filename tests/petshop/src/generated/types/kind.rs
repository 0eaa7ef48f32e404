// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;

/// What kind of animal a pet is.
///
/// Taken by [`Api::add_pet`](super::super::Api::add_pet), [`Api::list_pets`](super::super::Api::list_pets).
/// Part of [`Pet`](super::Pet).
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Kind {
    /// The value `cat`.
    Cat,
    /// The value `dog`.
    Dog,
    /// A value that this version does not know, as it came.
    Unknown(runtime::Unknown),
}

runtime::open_enum!(Kind, Cat = "cat", Dog = "dog");
