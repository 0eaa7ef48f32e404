// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;

/// One rendition of a GIF. Giphy delivers its numbers as text.
///
/// Part of [`Images`](super::Images).
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
    /// An object with everything that the API requires.
    ///
    /// - `frames`: Number of frames, as decimal text.
    /// - `height`: Height in pixels, as decimal text.
    /// - `size`: Size of the file in bytes, as decimal text.
    /// - `url`: Address the rendition is loaded from.
    /// - `width`: Width in pixels, as decimal text.
    pub fn new(
        frames: impl Into<String>,
        height: impl Into<String>,
        size: impl Into<String>,
        url: impl Into<String>,
        width: impl Into<String>,
    ) -> Self {
        Self {
            frames: frames.into(),
            height: height.into(),
            size: size.into(),
            url: url.into(),
            width: width.into(),
        }
    }
}
