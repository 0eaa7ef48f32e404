// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::ImageCrop;
use super::ImageResize;

/// Rendition to make of an uploaded image.
///
/// Taken by [`Chat::upload_channel_image`](super::super::Chat::upload_channel_image), [`Client::upload_image`](super::super::Client::upload_image).
/// Part of [`ImageUploadResponse`](super::ImageUploadResponse), [`UploadChannelResponse`](super::UploadChannelResponse).
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct ImageSize {
    /// Part of the image that is kept when it must be cut: `top`, `bottom`, `left`, `right` or
    /// `center`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub crop: Option<ImageCrop>,
    /// Height of the rendition in pixels.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub height: Option<i32>,
    /// How the image is fitted into the size: `clip`, `crop`, `scale` or `fill`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub resize: Option<ImageResize>,
    /// Width of the rendition in pixels.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub width: Option<i32>,
}

impl ImageSize {
    /// An object in which nothing is set yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Part of the image that is kept when it must be cut: `top`, `bottom`, `left`, `right` or
    /// `center`.
    pub fn crop(mut self, crop: impl Into<ImageCrop>) -> Self {
        self.crop = Some(crop.into());
        self
    }

    /// Height of the rendition in pixels.
    pub fn height(mut self, height: i32) -> Self {
        self.height = Some(height);
        self
    }

    /// How the image is fitted into the size: `clip`, `crop`, `scale` or `fill`.
    pub fn resize(mut self, resize: impl Into<ImageResize>) -> Self {
        self.resize = Some(resize.into());
        self
    }

    /// Width of the rendition in pixels.
    pub fn width(mut self, width: i32) -> Self {
        self.width = Some(width);
        self
    }
}
