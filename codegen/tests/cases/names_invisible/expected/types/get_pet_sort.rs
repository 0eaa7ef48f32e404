// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;

/// The schema `get�Pet​�.so�rt�`.
///
/// Taken by [`Api::get_pet`](super::super::Api::get_pet).
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GetPetSort {
    /// The value `up�`.
    Up,
    /// The value `�up`.
    Up2,
    /// The value `down�`.
    Down,
    /// A value that this version does not know, as it came.
    Unknown(runtime::Unknown),
}

runtime::open_enum!(GetPetSort, Up = "up\u{202e}", Up2 = "\u{202e}up", Down = "down\0");
