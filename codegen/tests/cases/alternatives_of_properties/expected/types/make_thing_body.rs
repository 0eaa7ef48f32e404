// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use super::MakeThingBodyKind;

/// The schema `MakeThing.body`.
///
/// Taken by [`Api::make_thing`](super::super::Api::make_thing).
#[doc(alias = "MakeThing.body")]
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Deserialize))]
#[non_exhaustive]
pub struct MakeThingBody {
    #[allow(missing_docs)]
    pub kind: MakeThingBodyKind,
}

impl MakeThingBody {
    /// An object with everything that the API requires.
    ///
    /// - `kind`
    pub fn new(kind: impl Into<MakeThingBodyKind>) -> Self {
        Self { kind: kind.into() }
    }
}
