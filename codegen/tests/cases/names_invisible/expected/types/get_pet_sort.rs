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

impl runtime::OpenEnum for GetPetSort {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("up\u{202e}", Self::Up),
        ("\u{202e}up", Self::Up2),
        ("down\0", Self::Down),
    ];

    fn from_unknown(value: runtime::Unknown) -> Self {
        Self::Unknown(value)
    }

    fn as_unknown(&self) -> Option<&runtime::Unknown> {
        if let Self::Unknown(value) = self { Some(value) } else { None }
    }
}

runtime::open_enum!(GetPetSort);
