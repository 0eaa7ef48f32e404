// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use std::collections::BTreeMap;

/// Content as moderation checked it: texts, images and other media apart from each other.
///
/// Part of [`ModerationFlagResponse`](super::ModerationFlagResponse), [`ReviewQueueItemResponse`](super::ReviewQueueItemResponse).
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct ModerationPayloadResponse {
    /// URLs of audio files.
    pub audios: Option<Vec<String>>,
    /// Extra data of the application about the content, a free-form JSON object.
    pub custom: Option<runtime::Object>,
    /// Ids that the caller gave the images, keyed by their labels.
    pub image_ids: Option<BTreeMap<String, String>>,
    /// Labels of the images, in the order of `images`.
    pub image_ordered_keys: Option<Vec<String>>,
    /// URLs of images.
    pub images: Option<Vec<String>>,
    /// URLs of media of other kinds.
    pub other_media: Option<Vec<String>>,
    /// Ids that the caller gave the texts, keyed by their labels.
    pub text_ids: Option<BTreeMap<String, String>>,
    /// Labels of the texts, in the order of `texts`.
    pub text_ordered_keys: Option<Vec<String>>,
    /// The texts.
    pub texts: Option<Vec<String>>,
    /// URLs of videos.
    pub videos: Option<Vec<String>>,
}
