// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;

/// The schema `ChangeThing.colour`.
///
/// Taken by [`Api::change_thing`](super::super::Api::change_thing).
#[doc(alias = "ChangeThing.colour")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ChangeThingColour {
    /// The value `red`.
    Red,
    /// The value `blue`.
    Blue,
    /// A value that this version does not know, as it came.
    Unknown(runtime::Unknown),
}

runtime::open_enum!(ChangeThingColour, Red = "red", Blue = "blue");
