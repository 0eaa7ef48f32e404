// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;

/// The schema `Thing.state`.
///
/// Taken by [`Api::make_thing`](super::super::Api::make_thing).
/// Part of [`Thing`](super::Thing).
#[doc(alias = "Thing.state")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ThingState {
    /// The value `open`.
    Open,
    /// The value `closed`.
    Closed,
    /// A value that this version does not know, as it came.
    Unknown(runtime::Unknown),
}

runtime::open_enum!(ThingState, Open = "open", Closed = "closed");
