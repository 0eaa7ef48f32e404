// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;

/// The schema `state`.
///
/// Part of [`Order`](super::Order).
#[doc(alias = "state")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum State {
    /// The value `open`.
    Open,
    /// The value `paid`.
    Paid,
    /// A value that this version does not know, as it came.
    Unknown(runtime::Unknown),
}

runtime::open_enum!(State, Open = "open", Paid = "paid");
