// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use std::collections::BTreeMap;

/// Content in the form in which moderation checks it: texts, images and other media apart
/// from each other.
///
/// Taken by [`Moderation::check`](super::super::Moderation::check), [`Moderation::flag`](super::super::Moderation::flag).
/// Part of [`AppealItemResponse`](super::AppealItemResponse), [`FlagRequest`](super::FlagRequest).
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct ModerationPayload {
    /// URLs of audio files.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub audios: Option<Vec<String>>,
    /// Extra data of the application about the content, a free-form JSON object.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub custom: Option<runtime::Object>,
    /// Ids that the caller gave the images, keyed by their labels.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub image_ids: Option<BTreeMap<String, String>>,
    /// Labels of the images, in the order of `images`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub image_ordered_keys: Option<Vec<String>>,
    /// URLs of images.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub images: Option<Vec<String>>,
    /// URLs of media of other kinds.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub other_media: Option<Vec<String>>,
    /// Ids that the caller gave the texts, keyed by their labels.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub text_ids: Option<BTreeMap<String, String>>,
    /// Labels of the texts, in the order of `texts`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub text_ordered_keys: Option<Vec<String>>,
    /// The texts.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub texts: Option<Vec<String>>,
    /// URLs of videos.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub videos: Option<Vec<String>>,
}

impl ModerationPayload {
    /// An object in which nothing is set yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// URLs of audio files.
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

    /// Ids that the caller gave the images, keyed by their labels.
    pub fn image_ids(
        mut self,
        image_ids: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        self.image_ids = Some(runtime::map(image_ids));
        self
    }

    /// Labels of the images, in the order of `images`.
    pub fn image_ordered_keys(
        mut self,
        image_ordered_keys: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.image_ordered_keys = Some(runtime::list(image_ordered_keys));
        self
    }

    /// URLs of images.
    pub fn images(
        mut self,
        images: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.images = Some(runtime::list(images));
        self
    }

    /// URLs of media of other kinds.
    pub fn other_media(
        mut self,
        other_media: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.other_media = Some(runtime::list(other_media));
        self
    }

    /// Ids that the caller gave the texts, keyed by their labels.
    pub fn text_ids(
        mut self,
        text_ids: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        self.text_ids = Some(runtime::map(text_ids));
        self
    }

    /// Labels of the texts, in the order of `texts`.
    pub fn text_ordered_keys(
        mut self,
        text_ordered_keys: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.text_ordered_keys = Some(runtime::list(text_ordered_keys));
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
