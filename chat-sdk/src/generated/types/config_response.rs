// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use std::collections::BTreeMap;
use super::AiAudioConfigResponse;
use super::AiImageConfig;
use super::AiImageLabelDefinition;
use super::AiTextConfig;
use super::AiVideoConfig;
use super::AutomodPlatformCircumventionConfig;
use super::AutomodSemanticFiltersConfig;
use super::AutomodToxicityConfig;
use super::BlockListConfig;
use super::BodyguardProfileSummary;
use super::FloodConfig;
use super::LlmConfig;
use super::VelocityFilterConfig;
use super::VideoCallRuleConfig;

/// A moderation policy: the checks it applies to content, with their rules.
///
/// Part of [`GetConfigResponse`](super::GetConfigResponse), [`QueryModerationConfigsResponse`](super::QueryModerationConfigsResponse), [`UpsertConfigResponse`](super::UpsertConfigResponse).
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct ConfigResponse {
    /// Moderation of audio by AI.
    pub ai_audio_config: Option<Box<AiAudioConfigResponse>>,
    /// Moderation of images by AI.
    pub ai_image_config: Option<Box<AiImageConfig>>,
    /// Labels that image moderation can assign.
    pub ai_image_label_definitions: Option<Vec<AiImageLabelDefinition>>,
    /// Finer image labels, keyed by the label that they belong to.
    pub ai_image_subclassifications: Option<BTreeMap<String, Vec<String>>>,
    /// Moderation of text by AI.
    pub ai_text_config: Option<Box<AiTextConfig>>,
    /// Moderation of video by AI.
    pub ai_video_config: Option<Box<AiVideoConfig>>,
    /// `true` if content is accepted first and checked afterwards.
    pub r#async: bool,
    /// Detection of users who move deals or contacts off the platform.
    pub automod_platform_circumvention_config: Option<
        Box<AutomodPlatformCircumventionConfig>,
    >,
    /// Semantic filters.
    pub automod_semantic_filters_config: Option<Box<AutomodSemanticFiltersConfig>>,
    /// Detection of toxic texts.
    pub automod_toxicity_config: Option<Box<AutomodToxicityConfig>>,
    /// Detection profiles that text moderation offers.
    pub available_bodyguard_profiles: Option<Vec<BodyguardProfileSummary>>,
    /// Check against block lists.
    pub block_list_config: Option<Box<BlockListConfig>>,
    /// Moment of creation.
    pub created_at: runtime::Timestamp,
    /// Detection of repeated messages.
    pub flood_config: Option<Box<FloodConfig>>,
    /// Key of the policy, such as `chat:messaging`.
    pub key: String,
    /// Checks by a large language model.
    pub llm_config: Option<Box<LlmConfig>>,
    /// Categories of harm that can be detected in video calls.
    pub supported_video_call_harm_types: Vec<String>,
    /// Team that the policy belongs to; empty for a policy of the whole app.
    pub team: String,
    /// Moment of the most recent change.
    pub updated_at: runtime::Timestamp,
    /// Limits on the rate of messages.
    pub velocity_filter_config: Option<Box<VelocityFilterConfig>>,
    /// Rules for video calls.
    pub video_call_rule_config: Option<Box<VideoCallRuleConfig>>,
}
