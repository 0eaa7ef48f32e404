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

runtime::open_enum!(
    ImageCrop,
    Top = "top",
    Bottom = "bottom",
    Left = "left",
    Right = "right",
    Center = "center",
);
