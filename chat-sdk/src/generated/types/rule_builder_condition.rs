// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::CallCustomPropertyParameters;
use super::CallTypeRuleParameters;
use super::CallViolationCountParameters;
use super::ChannelMessageCountRuleParameters;
use super::ClosedCaptionRuleParameters;
use super::ContentCountRuleParameters;
use super::ContentCustomPropertyCountParameters;
use super::ContentCustomPropertyParameters;
use super::FlagCountRuleParameters;
use super::FloodIdenticalRuleParameters;
use super::FloodSimilarRuleParameters;
use super::ImageContentParameters;
use super::ImageRuleParameters;
use super::IpContentCountRuleParameters;
use super::IpFlagCountRuleParameters;
use super::KeyframeOcrRuleParameters;
use super::KeyframeRuleParameters;
use super::OcrContentParameters;
use super::TextContentParameters;
use super::TextRuleParameters;
use super::UserCreatedWithinParameters;
use super::UserCustomPropertyParameters;
use super::UserIdenticalContentCountParameters;
use super::UserRoleParameters;
use super::UserRuleParameters;
use super::VideoContentParameters;
use super::VideoRuleParameters;

/// One condition of a moderation rule. Set the parameters that belong to its `type`.
///
/// Taken by [`Moderation::upsert_moderation_rule`](super::super::Moderation::upsert_moderation_rule).
/// Part of [`ModerationRuleV2Response`](super::ModerationRuleV2Response), [`RuleBuilderConditionGroup`](super::RuleBuilderConditionGroup), [`RuleBuilderRule`](super::RuleBuilderRule).
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct RuleBuilderCondition {
    /// Parameters of a condition on a custom property of a call.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub call_custom_property_params: Option<Box<CallCustomPropertyParameters>>,
    /// Parameters of a condition on the type of a call.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub call_type_rule_params: Option<Box<CallTypeRuleParameters>>,
    /// Parameters of a condition on the number of violations in a call.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub call_violation_count_params: Option<Box<CallViolationCountParameters>>,
    /// Parameters of a condition on the number of messages in a channel.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub channel_message_count_rule_params: Option<
        Box<ChannelMessageCountRuleParameters>,
    >,
    /// Parameters of a condition on captions of a call.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub closed_caption_rule_params: Option<Box<ClosedCaptionRuleParameters>>,
    /// Lowest confidence at which the condition holds.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub confidence: Option<f64>,
    /// Parameters of a condition on the amount of content.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub content_count_rule_params: Option<Box<ContentCountRuleParameters>>,
    /// Parameters of a condition on the number of posts with a custom property.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub content_custom_property_count_params: Option<
        Box<ContentCustomPropertyCountParameters>,
    >,
    /// Parameters of a condition on a custom property of the content.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub content_custom_property_params: Option<Box<ContentCustomPropertyParameters>>,
    /// Parameters of a condition on the number of flags on the content.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub content_flag_count_rule_params: Option<Box<FlagCountRuleParameters>>,
    /// Parameters of a condition on identical messages.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub flood_identical_params: Option<Box<FloodIdenticalRuleParameters>>,
    /// Parameters of a condition on similar messages.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub flood_similar_params: Option<Box<FloodSimilarRuleParameters>>,
    /// Parameters of a condition on the images of the content.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub image_content_params: Option<Box<ImageContentParameters>>,
    /// Parameters of a condition on images of the user.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub image_rule_params: Option<Box<ImageRuleParameters>>,
    /// Parameters of a condition on the amount of content from one IP address.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ip_content_count_rule_params: Option<Box<IpContentCountRuleParameters>>,
    /// Parameters of a condition on the number of flags from one IP address.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ip_flag_count_rule_params: Option<Box<IpFlagCountRuleParameters>>,
    /// Parameters of a condition on text in pictures of a call.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub keyframe_ocr_rule_params: Option<Box<KeyframeOcrRuleParameters>>,
    /// Parameters of a condition on pictures of a call.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub keyframe_rule_params: Option<Box<KeyframeRuleParameters>>,
    /// Parameters of a condition on text in the images of the content.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ocr_content_params: Option<Box<OcrContentParameters>>,
    /// Parameters of a condition on the text of the content.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub text_content_params: Option<Box<TextContentParameters>>,
    /// Parameters of a condition on texts of the user.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub text_rule_params: Option<Box<TextRuleParameters>>,
    /// Kind of condition, such as `text_rule` or `user_created_within`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub r#type: Option<String>,
    /// Parameters of a condition on the age of the account.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_created_within_params: Option<Box<UserCreatedWithinParameters>>,
    /// Parameters of a condition on a custom property of the user.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_custom_property_params: Option<Box<UserCustomPropertyParameters>>,
    /// Parameters of a condition on the number of flags on the user.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_flag_count_rule_params: Option<Box<FlagCountRuleParameters>>,
    /// Parameters of a condition on identical content of the user.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_identical_content_count_params: Option<
        Box<UserIdenticalContentCountParameters>,
    >,
    /// Parameters of a condition on the role of the user.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_role_params: Option<Box<UserRoleParameters>>,
    /// Parameters of a condition on the user.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_rule_params: Option<Box<UserRuleParameters>>,
    /// Parameters of a condition on the videos of the content.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub video_content_params: Option<Box<VideoContentParameters>>,
    /// Parameters of a condition on videos of the user.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub video_rule_params: Option<Box<VideoRuleParameters>>,
}

impl RuleBuilderCondition {
    /// An object in which nothing is set yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Parameters of a condition on a custom property of a call.
    pub fn call_custom_property_params(
        mut self,
        call_custom_property_params: impl Into<CallCustomPropertyParameters>,
    ) -> Self {
        self.call_custom_property_params = Some(
            Box::new(call_custom_property_params.into()),
        );
        self
    }

    /// Parameters of a condition on the type of a call.
    pub fn call_type_rule_params(
        mut self,
        call_type_rule_params: impl Into<CallTypeRuleParameters>,
    ) -> Self {
        self.call_type_rule_params = Some(Box::new(call_type_rule_params.into()));
        self
    }

    /// Parameters of a condition on the number of violations in a call.
    pub fn call_violation_count_params(
        mut self,
        call_violation_count_params: impl Into<CallViolationCountParameters>,
    ) -> Self {
        self.call_violation_count_params = Some(
            Box::new(call_violation_count_params.into()),
        );
        self
    }

    /// Parameters of a condition on the number of messages in a channel.
    pub fn channel_message_count_rule_params(
        mut self,
        channel_message_count_rule_params: impl Into<ChannelMessageCountRuleParameters>,
    ) -> Self {
        self.channel_message_count_rule_params = Some(
            Box::new(channel_message_count_rule_params.into()),
        );
        self
    }

    /// Parameters of a condition on captions of a call.
    pub fn closed_caption_rule_params(
        mut self,
        closed_caption_rule_params: impl Into<ClosedCaptionRuleParameters>,
    ) -> Self {
        self.closed_caption_rule_params = Some(
            Box::new(closed_caption_rule_params.into()),
        );
        self
    }

    /// Lowest confidence at which the condition holds.
    pub fn confidence(mut self, confidence: f64) -> Self {
        self.confidence = Some(confidence);
        self
    }

    /// Parameters of a condition on the amount of content.
    pub fn content_count_rule_params(
        mut self,
        content_count_rule_params: impl Into<ContentCountRuleParameters>,
    ) -> Self {
        self.content_count_rule_params = Some(
            Box::new(content_count_rule_params.into()),
        );
        self
    }

    /// Parameters of a condition on the number of posts with a custom property.
    pub fn content_custom_property_count_params(
        mut self,
        content_custom_property_count_params: impl Into<
            ContentCustomPropertyCountParameters,
        >,
    ) -> Self {
        self.content_custom_property_count_params = Some(
            Box::new(content_custom_property_count_params.into()),
        );
        self
    }

    /// Parameters of a condition on a custom property of the content.
    pub fn content_custom_property_params(
        mut self,
        content_custom_property_params: impl Into<ContentCustomPropertyParameters>,
    ) -> Self {
        self.content_custom_property_params = Some(
            Box::new(content_custom_property_params.into()),
        );
        self
    }

    /// Parameters of a condition on the number of flags on the content.
    pub fn content_flag_count_rule_params(
        mut self,
        content_flag_count_rule_params: impl Into<FlagCountRuleParameters>,
    ) -> Self {
        self.content_flag_count_rule_params = Some(
            Box::new(content_flag_count_rule_params.into()),
        );
        self
    }

    /// Parameters of a condition on identical messages.
    pub fn flood_identical_params(
        mut self,
        flood_identical_params: impl Into<FloodIdenticalRuleParameters>,
    ) -> Self {
        self.flood_identical_params = Some(Box::new(flood_identical_params.into()));
        self
    }

    /// Parameters of a condition on similar messages.
    pub fn flood_similar_params(
        mut self,
        flood_similar_params: impl Into<FloodSimilarRuleParameters>,
    ) -> Self {
        self.flood_similar_params = Some(Box::new(flood_similar_params.into()));
        self
    }

    /// Parameters of a condition on the images of the content.
    pub fn image_content_params(
        mut self,
        image_content_params: impl Into<ImageContentParameters>,
    ) -> Self {
        self.image_content_params = Some(Box::new(image_content_params.into()));
        self
    }

    /// Parameters of a condition on images of the user.
    pub fn image_rule_params(
        mut self,
        image_rule_params: impl Into<ImageRuleParameters>,
    ) -> Self {
        self.image_rule_params = Some(Box::new(image_rule_params.into()));
        self
    }

    /// Parameters of a condition on the amount of content from one IP address.
    pub fn ip_content_count_rule_params(
        mut self,
        ip_content_count_rule_params: impl Into<IpContentCountRuleParameters>,
    ) -> Self {
        self.ip_content_count_rule_params = Some(
            Box::new(ip_content_count_rule_params.into()),
        );
        self
    }

    /// Parameters of a condition on the number of flags from one IP address.
    pub fn ip_flag_count_rule_params(
        mut self,
        ip_flag_count_rule_params: impl Into<IpFlagCountRuleParameters>,
    ) -> Self {
        self.ip_flag_count_rule_params = Some(
            Box::new(ip_flag_count_rule_params.into()),
        );
        self
    }

    /// Parameters of a condition on text in pictures of a call.
    pub fn keyframe_ocr_rule_params(
        mut self,
        keyframe_ocr_rule_params: impl Into<KeyframeOcrRuleParameters>,
    ) -> Self {
        self.keyframe_ocr_rule_params = Some(Box::new(keyframe_ocr_rule_params.into()));
        self
    }

    /// Parameters of a condition on pictures of a call.
    pub fn keyframe_rule_params(
        mut self,
        keyframe_rule_params: impl Into<KeyframeRuleParameters>,
    ) -> Self {
        self.keyframe_rule_params = Some(Box::new(keyframe_rule_params.into()));
        self
    }

    /// Parameters of a condition on text in the images of the content.
    pub fn ocr_content_params(
        mut self,
        ocr_content_params: impl Into<OcrContentParameters>,
    ) -> Self {
        self.ocr_content_params = Some(Box::new(ocr_content_params.into()));
        self
    }

    /// Parameters of a condition on the text of the content.
    pub fn text_content_params(
        mut self,
        text_content_params: impl Into<TextContentParameters>,
    ) -> Self {
        self.text_content_params = Some(Box::new(text_content_params.into()));
        self
    }

    /// Parameters of a condition on texts of the user.
    pub fn text_rule_params(
        mut self,
        text_rule_params: impl Into<TextRuleParameters>,
    ) -> Self {
        self.text_rule_params = Some(Box::new(text_rule_params.into()));
        self
    }

    /// Kind of condition, such as `text_rule` or `user_created_within`.
    pub fn r#type(mut self, r#type: impl Into<String>) -> Self {
        self.r#type = Some(r#type.into());
        self
    }

    /// Parameters of a condition on the age of the account.
    pub fn user_created_within_params(
        mut self,
        user_created_within_params: impl Into<UserCreatedWithinParameters>,
    ) -> Self {
        self.user_created_within_params = Some(
            Box::new(user_created_within_params.into()),
        );
        self
    }

    /// Parameters of a condition on a custom property of the user.
    pub fn user_custom_property_params(
        mut self,
        user_custom_property_params: impl Into<UserCustomPropertyParameters>,
    ) -> Self {
        self.user_custom_property_params = Some(
            Box::new(user_custom_property_params.into()),
        );
        self
    }

    /// Parameters of a condition on the number of flags on the user.
    pub fn user_flag_count_rule_params(
        mut self,
        user_flag_count_rule_params: impl Into<FlagCountRuleParameters>,
    ) -> Self {
        self.user_flag_count_rule_params = Some(
            Box::new(user_flag_count_rule_params.into()),
        );
        self
    }

    /// Parameters of a condition on identical content of the user.
    pub fn user_identical_content_count_params(
        mut self,
        user_identical_content_count_params: impl Into<
            UserIdenticalContentCountParameters,
        >,
    ) -> Self {
        self.user_identical_content_count_params = Some(
            Box::new(user_identical_content_count_params.into()),
        );
        self
    }

    /// Parameters of a condition on the role of the user.
    pub fn user_role_params(
        mut self,
        user_role_params: impl Into<UserRoleParameters>,
    ) -> Self {
        self.user_role_params = Some(Box::new(user_role_params.into()));
        self
    }

    /// Parameters of a condition on the user.
    pub fn user_rule_params(
        mut self,
        user_rule_params: impl Into<UserRuleParameters>,
    ) -> Self {
        self.user_rule_params = Some(Box::new(user_rule_params.into()));
        self
    }

    /// Parameters of a condition on the videos of the content.
    pub fn video_content_params(
        mut self,
        video_content_params: impl Into<VideoContentParameters>,
    ) -> Self {
        self.video_content_params = Some(Box::new(video_content_params.into()));
        self
    }

    /// Parameters of a condition on videos of the user.
    pub fn video_rule_params(
        mut self,
        video_rule_params: impl Into<VideoRuleParameters>,
    ) -> Self {
        self.video_rule_params = Some(Box::new(video_rule_params.into()));
        self
    }
}
