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

impl runtime::OpenEnum for LayoutName {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("spotlight", Self::Spotlight),
        ("grid", Self::Grid),
        ("single-participant", Self::SingleParticipant),
        ("mobile", Self::Mobile),
        ("custom", Self::Custom),
    ];

    fn from_unknown(value: runtime::Unknown) -> Self {
        Self::Unknown(value)
    }

    fn as_unknown(&self) -> Option<&runtime::Unknown> {
        if let Self::Unknown(value) = self { Some(value) } else { None }
    }
}

runtime::open_enum!(LayoutName);
