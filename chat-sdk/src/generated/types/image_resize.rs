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

runtime::open_enum!(ImageResize, Clip = "clip", Crop = "crop", Scale = "scale", Fill = "fill");
