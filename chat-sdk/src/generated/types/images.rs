// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use super::*;

/// Renditions of one GIF, as Giphy offers them.
///
/// Part of [`Attachment`], [`GetOgResponse`].
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
    /// An object in which nothing is set yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Animation scaled to a fixed height.
    pub fn fixed_height(mut self, fixed_height: impl Into<ImageData>) -> Self {
        self.fixed_height = fixed_height.into();
        self
    }

    /// Animation scaled to a fixed height, with fewer frames for slow connections.
    pub fn fixed_height_downsampled(
        mut self,
        fixed_height_downsampled: impl Into<ImageData>,
    ) -> Self {
        self.fixed_height_downsampled = fixed_height_downsampled.into();
        self
    }

    /// Still picture scaled to a fixed height.
    pub fn fixed_height_still(
        mut self,
        fixed_height_still: impl Into<ImageData>,
    ) -> Self {
        self.fixed_height_still = fixed_height_still.into();
        self
    }

    /// Animation scaled to a fixed width.
    pub fn fixed_width(mut self, fixed_width: impl Into<ImageData>) -> Self {
        self.fixed_width = fixed_width.into();
        self
    }

    /// Animation scaled to a fixed width, with fewer frames for slow connections.
    pub fn fixed_width_downsampled(
        mut self,
        fixed_width_downsampled: impl Into<ImageData>,
    ) -> Self {
        self.fixed_width_downsampled = fixed_width_downsampled.into();
        self
    }

    /// Still picture scaled to a fixed width.
    pub fn fixed_width_still(mut self, fixed_width_still: impl Into<ImageData>) -> Self {
        self.fixed_width_still = fixed_width_still.into();
        self
    }

    /// Animation in the size it was uploaded in.
    pub fn original(mut self, original: impl Into<ImageData>) -> Self {
        self.original = original.into();
        self
    }
}
