// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;

/// The schema `Mode`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Mode {
    /// The value `a�`.
    A,
    /// The value `�a`.
    A2,
    /// The value `�`.
    Sign2,
    /// The value `�`.
    Sign,
    /// The value `b`.
    B,
    /// A value that this version does not know, as it came.
    Unknown(runtime::Unknown),
}

impl runtime::OpenEnum for Mode {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("a\u{202e}", Self::A),
        ("\u{202e}a", Self::A2),
        ("\u{1b}", Self::Sign2),
        ("\0", Self::Sign),
        ("b\r", Self::B),
    ];

    fn from_unknown(value: runtime::Unknown) -> Self {
        Self::Unknown(value)
    }

    fn as_unknown(&self) -> Option<&runtime::Unknown> {
        if let Self::Unknown(value) = self { Some(value) } else { None }
    }
}

runtime::open_enum!(Mode);
