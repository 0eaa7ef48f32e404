// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;

/// The schema `MakeThing.body.kind`.
///
/// Part of [`MakeThingBody`](super::MakeThingBody).
#[doc(alias = "MakeThing.body.kind")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MakeThingBodyKind {
    /// The value `a`.
    A,
    /// The value `b`.
    B,
    /// A value that this version does not know, as it came.
    Unknown(runtime::Unknown),
}

runtime::open_enum!(MakeThingBodyKind, A = "a", B = "b");
