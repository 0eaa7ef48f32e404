// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use std::collections::BTreeMap;
use super::AiImageLabelDefinition;
use super::ModerationRuleV2Response;

/// One page of moderation rules, with the labels that rules can use.
///
/// Answer of [`Moderation::query_moderation_rules`](super::super::Moderation::query_moderation_rules).
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct QueryModerationRulesResponse {
    /// Labels that image moderation can assign.
    pub ai_image_label_definitions: Vec<AiImageLabelDefinition>,
    /// Finer image labels, keyed by the label that they belong to.
    pub ai_image_subclassifications: BTreeMap<String, Vec<String>>,
    /// Labels for captions of calls.
    pub closed_caption_labels: Vec<String>,
    /// Built-in labels of the checks by a large language model, with their descriptions.
    pub default_llm_labels: BTreeMap<String, String>,
    /// Built-in labels for names of users, with their descriptions.
    pub default_username_llm_labels: BTreeMap<String, String>,
    /// Time the server spent on the request, as text with a unit, such as `12.34ms`.
    pub duration: String,
    /// Finer labels for pictures of calls, keyed by the label that they belong to.
    pub keyframe_label_classifications: BTreeMap<String, Vec<String>>,
    /// Labels for pictures of calls.
    pub keyframe_labels: Vec<String>,
    /// Cursor of the following page, absent on the last one.
    pub next: Option<String>,
    /// Labels for text that is read from images.
    pub ocr_labels: Vec<String>,
    /// Cursor of the preceding page, absent on the first one.
    pub prev: Option<String>,
    /// Rules on this page.
    pub rules: Vec<ModerationRuleV2Response>,
}
