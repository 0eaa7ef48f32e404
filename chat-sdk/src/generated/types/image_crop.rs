// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;

/// Part of an image that is kept when it is cropped.
///
/// Part of [`ImageSize`](super::ImageSize).
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ImageCrop {
    /// Upper edge.
    Top,
    /// Lower edge.
    Bottom,
    /// Left edge.
    Left,
    /// Right edge.
    Right,
    /// Middle.
    Center,
    /// A value that this version does not know, as it came.
    Unknown(runtime::Unknown),
}

impl runtime::OpenEnum for ImageCrop {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("top", Self::Top),
        ("bottom", Self::Bottom),
        ("left", Self::Left),
        ("right", Self::Right),
        ("center", Self::Center),
    ];

    fn from_unknown(value: runtime::Unknown) -> Self {
        Self::Unknown(value)
    }

    fn as_unknown(&self) -> Option<&runtime::Unknown> {
        if let Self::Unknown(value) = self { Some(value) } else { None }
    }
}

runtime::open_enum!(ImageCrop);
