// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use std::collections::BTreeMap;

/// Values that the filters of a review queue can use.
///
/// Part of [`QueryReviewQueueResponse`](super::QueryReviewQueueResponse).
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct FilterConfigResponse {
    /// Labels of image moderation.
    pub ai_image_labels: Option<Vec<String>>,
    /// Finer image labels, keyed by the label that they belong to.
    pub ai_image_taxonomy: Option<BTreeMap<String, Vec<String>>>,
    /// Labels of text moderation.
    pub ai_text_labels: Option<Vec<String>>,
    /// Keys of the moderation policies.
    pub config_keys: Option<Vec<String>>,
    /// Keys of custom data that filters can use.
    pub filterable_custom_keys: Option<Vec<String>>,
    /// Labels of the checks by a large language model.
    pub llm_labels: Vec<String>,
}
