// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;

/// How the participants of a call are arranged.
///
/// Part of [`LayoutSettings`](super::LayoutSettings).
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum LayoutName {
    /// One participant large, the others small.
    Spotlight,
    /// All participants in the same size.
    Grid,
    /// One participant alone.
    SingleParticipant,
    /// Arranged for the screen of a phone.
    Mobile,
    /// As a web app of the application draws it.
    Custom,
    /// A value that this version does not know, as it came.
    Unknown(runtime::Unknown),
}

runtime::open_enum!(
    LayoutName,
    Spotlight = "spotlight",
    Grid = "grid",
    SingleParticipant = "single-participant",
    Mobile = "mobile",
    Custom = "custom",
);
