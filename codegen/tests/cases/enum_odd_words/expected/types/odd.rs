// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;

/// The schema `Odd`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Odd {
    /// The empty text.
    Empty,
    /// The value `1080p`.
    N1080p,
    /// The value `+1`.
    Plus1,
    /// The value `-1`.
    Minus1,
    /// The value `self`.
    SelfValue,
    /// The value `unknown`.
    UnknownValue,
    /// The value `a b`.
    AB2,
    /// The value `a-b`.
    AB3,
    /// The value `A B`.
    AB,
    /// The value `*`.
    Star,
    /// The value `привет`.
    Privet,
    /// The value `err`.
    Err,
    /// A value that this version does not know, as it came.
    Unknown(runtime::Unknown),
}

runtime::open_enum!(
    Odd,
    Empty = "",
    N1080p = "1080p",
    Plus1 = "+1",
    Minus1 = "-1",
    SelfValue = "self",
    UnknownValue = "unknown",
    AB2 = "a b",
    AB3 = "a-b",
    AB = "A B",
    Star = "*",
    Privet = "привет",
    Err = "err",
);
