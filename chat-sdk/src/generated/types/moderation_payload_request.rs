// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;

/// Content in the form in which moderation checks it: texts and media apart from each other.
///
/// Taken by [`Moderation::custom_check`](super::super::Moderation::custom_check).
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Deserialize))]
#[non_exhaustive]
pub struct ModerationPayloadRequest {
    /// URLs of audio files, at most 10.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub audios: Option<Vec<String>>,
    /// Extra data of the application about the content, a free-form JSON object.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub custom: Option<runtime::Object>,
    /// URLs of images, at most 30.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub images: Option<Vec<String>>,
    /// The texts.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub texts: Option<Vec<String>>,
    /// URLs of videos.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub videos: Option<Vec<String>>,
}

impl ModerationPayloadRequest {
    /// An object in which nothing is set yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// URLs of audio files, at most 10.
    pub fn audios(
        mut self,
        audios: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.audios = Some(runtime::list(audios));
        self
    }

    /// Extra data of the application about the content, a free-form JSON object.
    pub fn custom(mut self, custom: impl serde::Serialize) -> Self {
        self.custom = Some(runtime::object(custom));
        self
    }

    /// URLs of images, at most 30.
    pub fn images(
        mut self,
        images: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.images = Some(runtime::list(images));
        self
    }

    /// The texts.
    pub fn texts(mut self, texts: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.texts = Some(runtime::list(texts));
        self
    }

    /// URLs of videos.
    pub fn videos(
        mut self,
        videos: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.videos = Some(runtime::list(videos));
        self
    }
}
