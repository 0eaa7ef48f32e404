// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::super::super::Moderation;
use super::super::super::types;

/// The operation `upsert_config`, made by [`Moderation::upsert_config`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct UpsertConfig(runtime::Call<types::UpsertConfigResponse>);

impl Moderation {
    /// Create or replace a moderation policy.
    ///
    /// Stores a policy under `key`. A policy named `chat:messaging` applies to all channels of
    /// the type `messaging`; one with a name of the application's own applies to checks that name
    /// it. Checks that are left out are removed from the policy.
    ///
    /// `POST /api/v2/moderation/config`, with the feature `moderation-policies`
    ///
    /// Answers with [`types::UpsertConfigResponse`]. What is optional is set by the methods of
    /// [`UpsertConfig`].
    ///
    /// # Arguments
    ///
    /// - `key`: Key of the policy. `chat:messaging` applies to all channels of the type `messaging`; any other name is for checks that name it.
    ///
    /// # Errors
    ///
    /// - `400`: The call was refused; the body says why.
    /// - `429`: The app calls this operation too often; the call had no effect.
    ///
    /// Any other failure is of one of the kinds in [`ErrorKind`](runtime::ErrorKind).
    ///
    /// # Examples
    ///
    /// Moderate messages by block list and by AI.
    ///
    /// ```no_run
    /// # async fn example(moderation: chat_sdk::Moderation) -> Result<(), Box<dyn std::error::Error>> {
    /// use chat_sdk::types::{
    ///     AiTextConfig, BlockListAction, BlockListConfig, BlockListRule, BodyguardRule,
    ///     BodyguardSeverityRule, HarmAction, HarmSeverity, SeverityAction,
    /// };
    ///
    /// let reply = moderation
    ///     .upsert_config("chat:messaging")
    ///     .block_list_config(
    ///         BlockListConfig::new()
    ///             .enabled(true)
    ///             .rules([BlockListRule::new(BlockListAction::Mask).name("rude-words")]),
    ///     )
    ///     .ai_text_config(
    ///         AiTextConfig::new()
    ///             .enabled(true)
    ///             .rules([
    ///                 BodyguardRule::new("SCAM").action(HarmAction::Flag),
    ///                 BodyguardRule::new("HARASSMENT")
    ///                     .severity_rules([
    ///                         BodyguardSeverityRule::new(
    ///                             SeverityAction::Remove,
    ///                             HarmSeverity::High,
    ///                         ),
    ///                     ]),
    ///             ]),
    ///     )
    ///     .user_id("leia")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// <details><summary>Moderate images and video of one team after they are accepted.</summary>
    ///
    /// ```no_run
    /// # async fn example(moderation: chat_sdk::Moderation) -> Result<(), Box<dyn std::error::Error>> {
    /// use chat_sdk::types::{
    ///     AiAudioConfigRequest, AiImageConfig, AiVideoConfig, AwsRekognitionRule,
    ///     BodyguardRule, DetectionAction, HarmAction, OcrRule, UserRequest,
    /// };
    ///
    /// let reply = moderation
    ///     .upsert_config("chat:messaging")
    ///     .team("blue")
    ///     .r#async(true)
    ///     .ai_image_config(
    ///         AiImageConfig::new()
    ///             .enabled(true)
    ///             .rules([
    ///                 AwsRekognitionRule::new(DetectionAction::Flag, "Violence", 80.5),
    ///             ])
    ///             .ocr_rules([OcrRule::new(DetectionAction::Remove, "SPAM")]),
    ///     )
    ///     .ai_video_config(
    ///         AiVideoConfig::new()
    ///             .enabled(true)
    ///             .rules([
    ///                 AwsRekognitionRule::new(DetectionAction::Flag, "Violence", 90.5),
    ///             ]),
    ///     )
    ///     .ai_audio_config(
    ///         AiAudioConfigRequest::new()
    ///             .profile("default")
    ///             .rules([BodyguardRule::new("SCAM").action(HarmAction::Flag)]),
    ///     )
    ///     .user(UserRequest::new("leia").name("Leia"))
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// </details>
    ///
    /// <details><summary>Limit repeated and rapid messages.</summary>
    ///
    /// ```no_run
    /// # async fn example(moderation: chat_sdk::Moderation) -> Result<(), Box<dyn std::error::Error>> {
    /// use chat_sdk::types::{
    ///     FloodConfig, FloodIdenticalConfig, VelocityAction, VelocityFilterConfig,
    ///     VelocityFilterConfigRule,
    /// };
    ///
    /// let reply = moderation
    ///     .upsert_config("chat:livestream")
    ///     .flood_config(
    ///         FloodConfig::new()
    ///             .identical(
    ///                 FloodIdenticalConfig::new()
    ///                     .enabled(true)
    ///                     .threshold(3)
    ///                     .time_window("1m")
    ///                     .action("remove"),
    ///             ),
    ///     )
    ///     .velocity_filter_config(
    ///         VelocityFilterConfig::new()
    ///             .enabled(true)
    ///             .rules([
    ///                 VelocityFilterConfigRule::new(VelocityAction::Ban)
    ///                     .ban_duration(3600)
    ///                     .fast_spam_threshold(5)
    ///                     .fast_spam_ttl(5),
    ///             ]),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// </details>
    ///
    /// <details><summary>Decide by scores and by meaning.</summary>
    ///
    /// ```no_run
    /// # async fn example(moderation: chat_sdk::Moderation) -> Result<(), Box<dyn std::error::Error>> {
    /// use chat_sdk::types::{
    ///     AutomodPlatformCircumventionConfig, AutomodRule, AutomodSemanticFiltersConfig,
    ///     AutomodSemanticFiltersRule, AutomodToxicityConfig, DetectionAction, LlmAction,
    ///     LlmConfig, LlmRule,
    /// };
    ///
    /// let reply = moderation
    ///     .upsert_config("chat:messaging")
    ///     .automod_toxicity_config(
    ///         AutomodToxicityConfig::new()
    ///             .enabled(true)
    ///             .rules([AutomodRule::new(DetectionAction::Flag, "toxic", 0.75)]),
    ///     )
    ///     .automod_platform_circumvention_config(
    ///         AutomodPlatformCircumventionConfig::new()
    ///             .enabled(true)
    ///             .rules([AutomodRule::new(DetectionAction::Flag, "circumvention", 0.5)]),
    ///     )
    ///     .automod_semantic_filters_config(
    ///         AutomodSemanticFiltersConfig::new()
    ///             .enabled(true)
    ///             .rules([
    ///                 AutomodSemanticFiltersRule::new(
    ///                     DetectionAction::Remove,
    ///                     "treasure-maps",
    ///                     0.75,
    ///                 ),
    ///             ]),
    ///     )
    ///     .llm_config(
    ///         LlmConfig::new()
    ///             .enabled(true)
    ///             .app_context("A chat for sailors")
    ///             .rules([
    ///                 LlmRule::new("SMUGGLING")
    ///                     .description("Offers of smuggled goods")
    ///                     .action(LlmAction::Flag),
    ///             ]),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// </details>
    ///
    /// <details><summary>Store rules for users and for video calls with the policy.</summary>
    ///
    /// ```no_run
    /// # async fn example(moderation: chat_sdk::Moderation) -> Result<(), Box<dyn std::error::Error>> {
    /// use chat_sdk::types::{
    ///     BanOptions, RuleAction, RuleBuilderAction, RuleBuilderCondition, RuleBuilderConfig,
    ///     RuleBuilderRule, TextRuleParameters, VideoCallRuleConfig,
    /// };
    ///
    /// let reply = moderation
    ///     .upsert_config("chat:messaging")
    ///     .rule_builder_config(
    ///         RuleBuilderConfig::new()
    ///             .rules([
    ///                 RuleBuilderRule::new("user")
    ///                     .conditions([
    ///                         RuleBuilderCondition::new()
    ///                             .r#type("text_rule")
    ///                             .text_rule_params(
    ///                                 TextRuleParameters::new()
    ///                                     .threshold(5)
    ///                                     .time_window("1h")
    ///                                     .harm_labels(["SCAM"]),
    ///                             ),
    ///                     ])
    ///                     .action(
    ///                         RuleBuilderAction::new()
    ///                             .r#type(RuleAction::BanUser)
    ///                             .ban_options(BanOptions::new().reason("Repeated scams")),
    ///                     ),
    ///             ]),
    ///     )
    ///     .video_call_rule_config(VideoCallRuleConfig::new().flag_all_labels(true))
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// </details>
    ///
    /// <details><summary>Use the older names of the checks.</summary>
    ///
    /// ```no_run
    /// # async fn example(moderation: chat_sdk::Moderation) -> Result<(), Box<dyn std::error::Error>> {
    /// use chat_sdk::types::{AiImageConfig, AiTextConfig, GoogleVisionConfig};
    ///
    /// let reply = moderation
    ///     .upsert_config("chat:messaging")
    ///     .bodyguard_config(AiTextConfig::new().enabled(true))
    ///     .aws_rekognition_config(AiImageConfig::new().enabled(true))
    ///     .google_vision_config(GoogleVisionConfig::new().enabled(false))
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// </details>
    pub fn upsert_config(&self, key: impl Into<String>) -> UpsertConfig {
        UpsertConfig(
            runtime::Call::new(&self.connection, &UpsertConfig::ENDPOINT)
                .field("key", runtime::to::<String>(key)),
        )
    }
}

impl UpsertConfig {
    const ENDPOINT: runtime::Endpoint<types::UpsertConfigResponse> = runtime::Endpoint {
        id: "upsert_config",
        method: &runtime::Method::POST,
        path: "/api/v2/moderation/config",
        body: runtime::RequestBody::Object("application/json"),
        ..runtime::Endpoint::json()
    };

    /// Moderation of audio by AI.
    pub fn ai_audio_config(
        self,
        ai_audio_config: impl Into<types::AiAudioConfigRequest>,
    ) -> Self {
        let value = runtime::to::<types::AiAudioConfigRequest>(ai_audio_config);
        Self(self.0.field("ai_audio_config", value))
    }

    /// Moderation of images by AI.
    pub fn ai_image_config(
        self,
        ai_image_config: impl Into<types::AiImageConfig>,
    ) -> Self {
        let value = runtime::to::<types::AiImageConfig>(ai_image_config);
        Self(self.0.field("ai_image_config", value))
    }

    /// Moderation of text by AI.
    pub fn ai_text_config(self, ai_text_config: impl Into<types::AiTextConfig>) -> Self {
        let value = runtime::to::<types::AiTextConfig>(ai_text_config);
        Self(self.0.field("ai_text_config", value))
    }

    /// Moderation of video by AI.
    pub fn ai_video_config(
        self,
        ai_video_config: impl Into<types::AiVideoConfig>,
    ) -> Self {
        let value = runtime::to::<types::AiVideoConfig>(ai_video_config);
        Self(self.0.field("ai_video_config", value))
    }

    /// `true` to accept content first and check it afterwards.
    pub fn r#async(self, r#async: bool) -> Self {
        Self(self.0.field("async", r#async))
    }

    /// Detection of users who move deals or contacts off the platform.
    pub fn automod_platform_circumvention_config(
        self,
        automod_platform_circumvention_config: impl Into<
            types::AutomodPlatformCircumventionConfig,
        >,
    ) -> Self {
        let value = runtime::to::<
            types::AutomodPlatformCircumventionConfig,
        >(automod_platform_circumvention_config);
        Self(self.0.field("automod_platform_circumvention_config", value))
    }

    /// Semantic filters.
    pub fn automod_semantic_filters_config(
        self,
        automod_semantic_filters_config: impl Into<types::AutomodSemanticFiltersConfig>,
    ) -> Self {
        let value = runtime::to::<
            types::AutomodSemanticFiltersConfig,
        >(automod_semantic_filters_config);
        Self(self.0.field("automod_semantic_filters_config", value))
    }

    /// Detection of toxic texts.
    pub fn automod_toxicity_config(
        self,
        automod_toxicity_config: impl Into<types::AutomodToxicityConfig>,
    ) -> Self {
        let value = runtime::to::<types::AutomodToxicityConfig>(automod_toxicity_config);
        Self(self.0.field("automod_toxicity_config", value))
    }

    /// Older name of `ai_image_config`.
    pub fn aws_rekognition_config(
        self,
        aws_rekognition_config: impl Into<types::AiImageConfig>,
    ) -> Self {
        let value = runtime::to::<types::AiImageConfig>(aws_rekognition_config);
        Self(self.0.field("aws_rekognition_config", value))
    }

    /// Check against block lists.
    pub fn block_list_config(
        self,
        block_list_config: impl Into<types::BlockListConfig>,
    ) -> Self {
        let value = runtime::to::<types::BlockListConfig>(block_list_config);
        Self(self.0.field("block_list_config", value))
    }

    /// Older name of `ai_text_config`.
    pub fn bodyguard_config(
        self,
        bodyguard_config: impl Into<types::AiTextConfig>,
    ) -> Self {
        let value = runtime::to::<types::AiTextConfig>(bodyguard_config);
        Self(self.0.field("bodyguard_config", value))
    }

    /// Detection of repeated messages.
    pub fn flood_config(self, flood_config: impl Into<types::FloodConfig>) -> Self {
        let value = runtime::to::<types::FloodConfig>(flood_config);
        Self(self.0.field("flood_config", value))
    }

    /// Moderation of images by Google Vision.
    pub fn google_vision_config(
        self,
        google_vision_config: impl Into<types::GoogleVisionConfig>,
    ) -> Self {
        let value = runtime::to::<types::GoogleVisionConfig>(google_vision_config);
        Self(self.0.field("google_vision_config", value))
    }

    /// Checks by a large language model.
    pub fn llm_config(self, llm_config: impl Into<types::LlmConfig>) -> Self {
        Self(self.0.field("llm_config", runtime::to::<types::LlmConfig>(llm_config)))
    }

    /// Moderation rules of the policy.
    pub fn rule_builder_config(
        self,
        rule_builder_config: impl Into<types::RuleBuilderConfig>,
    ) -> Self {
        let value = runtime::to::<types::RuleBuilderConfig>(rule_builder_config);
        Self(self.0.field("rule_builder_config", value))
    }

    /// Team that the policy belongs to, 1 to 128 characters; without it the policy is for the
    /// whole app.
    pub fn team(self, team: impl Into<String>) -> Self {
        Self(self.0.field("team", runtime::to::<String>(team)))
    }

    /// Acting user in a server-side call, as an object. Send `user` or `user_id`, not both.
    pub fn user(self, user: impl Into<types::UserRequest>) -> Self {
        Self(self.0.field("user", runtime::to::<types::UserRequest>(user)))
    }

    /// Id of the acting user in a server-side call. Send `user` or `user_id`, not both.
    pub fn user_id(self, user_id: impl Into<String>) -> Self {
        Self(self.0.field("user_id", runtime::to::<String>(user_id)))
    }

    /// Limits on the rate of messages.
    pub fn velocity_filter_config(
        self,
        velocity_filter_config: impl Into<types::VelocityFilterConfig>,
    ) -> Self {
        let value = runtime::to::<types::VelocityFilterConfig>(velocity_filter_config);
        Self(self.0.field("velocity_filter_config", value))
    }

    /// Rules for video calls.
    pub fn video_call_rule_config(
        self,
        video_call_rule_config: impl Into<types::VideoCallRuleConfig>,
    ) -> Self {
        let value = runtime::to::<types::VideoCallRuleConfig>(video_call_rule_config);
        Self(self.0.field("video_call_rule_config", value))
    }
}

runtime::operation!(UpsertConfig, types::UpsertConfigResponse);
