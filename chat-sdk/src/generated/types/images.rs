// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::ImageData;

/// Renditions of one GIF, as Giphy offers them.
///
/// Part of [`Attachment`](super::Attachment), [`GetOgResponse`](super::GetOgResponse).
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct Images {
    /// Animation scaled to a fixed height.
    pub fixed_height: ImageData,
    /// Animation scaled to a fixed height, with fewer frames for slow connections.
    pub fixed_height_downsampled: ImageData,
    /// Still picture scaled to a fixed height.
    pub fixed_height_still: ImageData,
    /// Animation scaled to a fixed width.
    pub fixed_width: ImageData,
    /// Animation scaled to a fixed width, with fewer frames for slow connections.
    pub fixed_width_downsampled: ImageData,
    /// Still picture scaled to a fixed width.
    pub fixed_width_still: ImageData,
    /// Animation in the size it was uploaded in.
    pub original: ImageData,
}

impl Images {
    /// An object with everything that the API requires.
    ///
    /// - `fixed_height`: Animation scaled to a fixed height.
    /// - `fixed_height_downsampled`: Animation scaled to a fixed height, with fewer frames for slow connections.
    /// - `fixed_height_still`: Still picture scaled to a fixed height.
    /// - `fixed_width`: Animation scaled to a fixed width.
    /// - `fixed_width_downsampled`: Animation scaled to a fixed width, with fewer frames for slow connections.
    /// - `fixed_width_still`: Still picture scaled to a fixed width.
    /// - `original`: Animation in the size it was uploaded in.
    pub fn new(
        fixed_height: impl Into<ImageData>,
        fixed_height_downsampled: impl Into<ImageData>,
        fixed_height_still: impl Into<ImageData>,
        fixed_width: impl Into<ImageData>,
        fixed_width_downsampled: impl Into<ImageData>,
        fixed_width_still: impl Into<ImageData>,
        original: impl Into<ImageData>,
    ) -> Self {
        Self {
            fixed_height: fixed_height.into(),
            fixed_height_downsampled: fixed_height_downsampled.into(),
            fixed_height_still: fixed_height_still.into(),
            fixed_width: fixed_width.into(),
            fixed_width_downsampled: fixed_width_downsampled.into(),
            fixed_width_still: fixed_width_still.into(),
            original: original.into(),
        }
    }
}
