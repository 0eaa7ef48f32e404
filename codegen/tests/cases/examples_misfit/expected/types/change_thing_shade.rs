// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;

/// The schema `ChangeThing.shade`.
///
/// Taken by [`Api::change_thing`](super::super::Api::change_thing).
#[doc(alias = "ChangeThing.shade")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ChangeThingShade {
    /// The value `red`.
    Red,
    /// The value `blue`.
    Blue,
    /// A value that this version does not know, as it came.
    Unknown(runtime::Unknown),
}

runtime::open_enum!(ChangeThingShade, Red = "red", Blue = "blue");
