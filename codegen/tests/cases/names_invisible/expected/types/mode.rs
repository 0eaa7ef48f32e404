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

runtime::open_enum!(
    Mode,
    A = "a\u{202e}",
    A2 = "\u{202e}a",
    Sign2 = "\u{1b}",
    Sign = "\0",
    B = "b\r",
);
