// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use super::*;

/// One rendition of a GIF. Giphy delivers its numbers as text.
///
/// Part of [`Images`].
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct ImageData {
    /// Number of frames, as decimal text.
    pub frames: String,
    /// Height in pixels, as decimal text.
    pub height: String,
    /// Size of the file in bytes, as decimal text.
    pub size: String,
    /// Address the rendition is loaded from.
    pub url: String,
    /// Width in pixels, as decimal text.
    pub width: String,
}

impl ImageData {
    /// An object in which nothing is set yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Number of frames, as decimal text.
    pub fn frames(mut self, frames: impl Into<String>) -> Self {
        self.frames = frames.into();
        self
    }

    /// Height in pixels, as decimal text.
    pub fn height(mut self, height: impl Into<String>) -> Self {
        self.height = height.into();
        self
    }

    /// Size of the file in bytes, as decimal text.
    pub fn size(mut self, size: impl Into<String>) -> Self {
        self.size = size.into();
        self
    }

    /// Address the rendition is loaded from.
    pub fn url(mut self, url: impl Into<String>) -> Self {
        self.url = url.into();
        self
    }

    /// Width in pixels, as decimal text.
    pub fn width(mut self, width: impl Into<String>) -> Self {
        self.width = width.into();
        self
    }
}
