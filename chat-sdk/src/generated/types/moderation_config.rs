// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::AiImageConfig;
use super::AiTextConfig;
use super::AiVideoConfig;
use super::AutomodPlatformCircumventionConfig;
use super::AutomodSemanticFiltersConfig;
use super::AutomodToxicityConfig;
use super::BlockListConfig;
use super::BodyguardImageAnalysisConfig;
use super::FloodConfig;
use super::GoogleVisionConfig;
use super::LlmConfig;
use super::VelocityFilterConfig;
use super::VideoCallRuleConfig;

/// A moderation policy that applies to one check only.
///
/// Taken by [`Moderation::check`](super::super::Moderation::check).
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Deserialize))]
#[non_exhaustive]
pub struct ModerationConfig {
    /// Moderation of images by AI.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ai_image_config: Option<AiImageConfig>,
    /// Quick analysis of images.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ai_image_lite_config: Option<BodyguardImageAnalysisConfig>,
    /// Moderation of text by AI.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ai_text_config: Option<AiTextConfig>,
    /// Moderation of video by AI.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ai_video_config: Option<AiVideoConfig>,
    /// `true` to accept content first and check it afterwards.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub r#async: Option<bool>,
    /// Detection of users who move deals or contacts off the platform.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub automod_platform_circumvention_config: Option<
        AutomodPlatformCircumventionConfig,
    >,
    /// Semantic filters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub automod_semantic_filters_config: Option<AutomodSemanticFiltersConfig>,
    /// Detection of toxic texts.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub automod_toxicity_config: Option<AutomodToxicityConfig>,
    /// Check against block lists.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub block_list_config: Option<BlockListConfig>,
    /// Moment the policy was created.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub created_at: Option<runtime::Timestamp>,
    /// Detection of repeated messages.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub flood_config: Option<FloodConfig>,
    /// Moderation of images by Google Vision.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub google_vision_config: Option<GoogleVisionConfig>,
    /// Key of the policy, such as `chat:messaging`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub key: Option<String>,
    /// Checks by a large language model.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub llm_config: Option<LlmConfig>,
    /// Categories of harm that can be detected in video calls.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub supported_video_call_harm_types: Option<Vec<String>>,
    /// Team that the policy belongs to.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub team: Option<String>,
    /// Moment of the most recent change.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub updated_at: Option<runtime::Timestamp>,
    /// Limits on the rate of messages.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub velocity_filter_config: Option<VelocityFilterConfig>,
    /// Rules for video calls.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub video_call_rule_config: Option<VideoCallRuleConfig>,
}

impl ModerationConfig {
    /// An object in which nothing is set yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Moderation of images by AI.
    pub fn ai_image_config(mut self, ai_image_config: impl Into<AiImageConfig>) -> Self {
        self.ai_image_config = Some(ai_image_config.into());
        self
    }

    /// Quick analysis of images.
    pub fn ai_image_lite_config(
        mut self,
        ai_image_lite_config: impl Into<BodyguardImageAnalysisConfig>,
    ) -> Self {
        self.ai_image_lite_config = Some(ai_image_lite_config.into());
        self
    }

    /// Moderation of text by AI.
    pub fn ai_text_config(mut self, ai_text_config: impl Into<AiTextConfig>) -> Self {
        self.ai_text_config = Some(ai_text_config.into());
        self
    }

    /// Moderation of video by AI.
    pub fn ai_video_config(mut self, ai_video_config: impl Into<AiVideoConfig>) -> Self {
        self.ai_video_config = Some(ai_video_config.into());
        self
    }

    /// `true` to accept content first and check it afterwards.
    pub fn r#async(mut self, r#async: bool) -> Self {
        self.r#async = Some(r#async);
        self
    }

    /// Detection of users who move deals or contacts off the platform.
    pub fn automod_platform_circumvention_config(
        mut self,
        automod_platform_circumvention_config: impl Into<
            AutomodPlatformCircumventionConfig,
        >,
    ) -> Self {
        self.automod_platform_circumvention_config = Some(
            automod_platform_circumvention_config.into(),
        );
        self
    }

    /// Semantic filters.
    pub fn automod_semantic_filters_config(
        mut self,
        automod_semantic_filters_config: impl Into<AutomodSemanticFiltersConfig>,
    ) -> Self {
        self.automod_semantic_filters_config = Some(
            automod_semantic_filters_config.into(),
        );
        self
    }

    /// Detection of toxic texts.
    pub fn automod_toxicity_config(
        mut self,
        automod_toxicity_config: impl Into<AutomodToxicityConfig>,
    ) -> Self {
        self.automod_toxicity_config = Some(automod_toxicity_config.into());
        self
    }

    /// Check against block lists.
    pub fn block_list_config(
        mut self,
        block_list_config: impl Into<BlockListConfig>,
    ) -> Self {
        self.block_list_config = Some(block_list_config.into());
        self
    }

    /// Moment the policy was created.
    pub fn created_at(mut self, created_at: impl Into<runtime::Timestamp>) -> Self {
        self.created_at = Some(created_at.into());
        self
    }

    /// Detection of repeated messages.
    pub fn flood_config(mut self, flood_config: impl Into<FloodConfig>) -> Self {
        self.flood_config = Some(flood_config.into());
        self
    }

    /// Moderation of images by Google Vision.
    pub fn google_vision_config(
        mut self,
        google_vision_config: impl Into<GoogleVisionConfig>,
    ) -> Self {
        self.google_vision_config = Some(google_vision_config.into());
        self
    }

    /// Key of the policy, such as `chat:messaging`.
    pub fn key(mut self, key: impl Into<String>) -> Self {
        self.key = Some(key.into());
        self
    }

    /// Checks by a large language model.
    pub fn llm_config(mut self, llm_config: impl Into<LlmConfig>) -> Self {
        self.llm_config = Some(llm_config.into());
        self
    }

    /// Categories of harm that can be detected in video calls.
    pub fn supported_video_call_harm_types(
        mut self,
        supported_video_call_harm_types: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.supported_video_call_harm_types = Some(
            runtime::list(supported_video_call_harm_types),
        );
        self
    }

    /// Team that the policy belongs to.
    pub fn team(mut self, team: impl Into<String>) -> Self {
        self.team = Some(team.into());
        self
    }

    /// Moment of the most recent change.
    pub fn updated_at(mut self, updated_at: impl Into<runtime::Timestamp>) -> Self {
        self.updated_at = Some(updated_at.into());
        self
    }

    /// Limits on the rate of messages.
    pub fn velocity_filter_config(
        mut self,
        velocity_filter_config: impl Into<VelocityFilterConfig>,
    ) -> Self {
        self.velocity_filter_config = Some(velocity_filter_config.into());
        self
    }

    /// Rules for video calls.
    pub fn video_call_rule_config(
        mut self,
        video_call_rule_config: impl Into<VideoCallRuleConfig>,
    ) -> Self {
        self.video_call_rule_config = Some(video_call_rule_config.into());
        self
    }
}
