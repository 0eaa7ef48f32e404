// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use super::*;

/// The schema `Counter.listed`.
///
/// Part of [`Counter`].
#[doc(alias = "Counter.listed")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CounterListed {
    /// The value `9223372036854775807`.
    N9223372036854775807,
    /// The value `-9223372036854775808`.
    Minus9223372036854775808,
    /// The value `9007199254740993`.
    N9007199254740993,
    /// A value that this version does not know, as it came.
    Unknown(i64),
}

impl runtime::IntegerEnum for CounterListed {
    const VALUES: &'static [(i64, Self)] = &[
        (9223372036854775807, Self::N9223372036854775807),
        (-9223372036854775808, Self::Minus9223372036854775808),
        (9007199254740993, Self::N9007199254740993),
    ];

    fn from_unknown(value: i64) -> Self {
        Self::Unknown(value)
    }

    fn as_unknown(&self) -> Option<i64> {
        if let Self::Unknown(value) = self { Some(*value) } else { None }
    }
}

runtime::integer_enum!(CounterListed);
