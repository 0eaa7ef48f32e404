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

impl runtime::OpenEnum for Odd {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("", Self::Empty),
        ("1080p", Self::N1080p),
        ("+1", Self::Plus1),
        ("-1", Self::Minus1),
        ("self", Self::SelfValue),
        ("unknown", Self::UnknownValue),
        ("a b", Self::AB2),
        ("a-b", Self::AB3),
        ("A B", Self::AB),
        ("*", Self::Star),
        ("привет", Self::Privet),
        ("err", Self::Err),
    ];

    fn from_unknown(value: runtime::Unknown) -> Self {
        Self::Unknown(value)
    }

    fn as_unknown(&self) -> Option<&runtime::Unknown> {
        if let Self::Unknown(value) = self { Some(value) } else { None }
    }
}

runtime::open_enum!(Odd);
