// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;

/// The schema `Counter.listed`.
///
/// Part of [`Counter`](super::Counter).
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

runtime::integer_enum!(
    CounterListed,
    N9223372036854775807 = 9223372036854775807,
    Minus9223372036854775808 = - 9223372036854775808,
    N9007199254740993 = 9007199254740993,
);
