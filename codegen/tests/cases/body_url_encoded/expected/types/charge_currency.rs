// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;

/// The schema `Charge.currency`.
///
/// Taken by [`Api::charge`](super::super::Api::charge).
#[doc(alias = "Charge.currency")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ChargeCurrency {
    /// The value `eur`.
    Eur,
    /// The value `usd`.
    Usd,
    /// A value that this version does not know, as it came.
    Unknown(runtime::Unknown),
}

runtime::open_enum!(ChargeCurrency, Eur = "eur", Usd = "usd");
