// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;

/// How an image is brought to a requested size.
///
/// Part of [`ImageSize`](super::ImageSize).
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ImageResize {
    /// Shrink to fit within the size, keeping the proportions.
    Clip,
    /// Fill the size, keep the proportions and cut off what does not fit.
    Crop,
    /// Stretch to exactly the size, ignoring the proportions.
    Scale,
    /// Fit within the size, keep the proportions and pad what stays empty.
    Fill,
    /// A value that this version does not know, as it came.
    Unknown(runtime::Unknown),
}

impl runtime::OpenEnum for ImageResize {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("clip", Self::Clip),
        ("crop", Self::Crop),
        ("scale", Self::Scale),
        ("fill", Self::Fill),
    ];

    fn from_unknown(value: runtime::Unknown) -> Self {
        Self::Unknown(value)
    }

    fn as_unknown(&self) -> Option<&runtime::Unknown> {
        if let Self::Unknown(value) = self { Some(value) } else { None }
    }
}

runtime::open_enum!(ImageResize);
