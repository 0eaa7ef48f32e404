// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use std::collections::BTreeMap;
use super::OverviewDashboardConfig;

/// How the moderation dashboard and the review of content behave.
///
/// Taken by [`Client::update_app`](super::super::Client::update_app).
/// Part of [`AppResponseFields`](super::AppResponseFields).
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct ModerationDashboardPreferences {
    /// Reasons that moderators can choose from when they act.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub allowed_moderation_action_reasons: Option<Vec<String>>,
    /// `true` if content enters the review queue in the background.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub async_review_queue_upsert: Option<bool>,
    /// `true` to refuse attachments that lie outside of Stream's own file storage.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub block_foreign_cdn_attachments: Option<bool>,
    /// `true` if moderators can save views of their own.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub custom_views_enabled: Option<bool>,
    /// `true` to keep no record of what moderators do.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub disable_audit_logs: Option<bool>,
    /// `true` to ignore flags on content that was reviewed already.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub disable_flagging_reviewed_entity: Option<bool>,
    /// `true` if moderators can pass cases on to a queue of their own.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub escalation_queue_enabled: Option<bool>,
    /// Reasons that moderators can choose from when they pass a case on.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub escalation_reasons: Option<Vec<String>>,
    /// Keys of custom data by which the review queue can be filtered.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub filterable_custom_keys: Option<Vec<String>>,
    /// `true` to flag the author along with the content.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub flag_user_on_flagged_content: Option<bool>,
    /// `true` to show all data of attachments in the review queue.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub include_attachment_payload: Option<bool>,
    /// Contents that pictures of a call are checked for, by category and then by name, each
    /// switched on or off.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub keyframe_classifications_map: Option<BTreeMap<String, BTreeMap<String, bool>>>,
    /// `true` to blur images and videos until a moderator uncovers them.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub media_queue_blur_enabled: Option<bool>,
    /// What the overview page shows.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub overview_dashboard: Option<Box<OverviewDashboardConfig>>,
}

impl ModerationDashboardPreferences {
    /// An object in which nothing is set yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Reasons that moderators can choose from when they act.
    pub fn allowed_moderation_action_reasons(
        mut self,
        allowed_moderation_action_reasons: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.allowed_moderation_action_reasons = Some(
            runtime::list(allowed_moderation_action_reasons),
        );
        self
    }

    /// `true` if content enters the review queue in the background.
    pub fn async_review_queue_upsert(mut self, async_review_queue_upsert: bool) -> Self {
        self.async_review_queue_upsert = Some(async_review_queue_upsert);
        self
    }

    /// `true` to refuse attachments that lie outside of Stream's own file storage.
    pub fn block_foreign_cdn_attachments(
        mut self,
        block_foreign_cdn_attachments: bool,
    ) -> Self {
        self.block_foreign_cdn_attachments = Some(block_foreign_cdn_attachments);
        self
    }

    /// `true` if moderators can save views of their own.
    pub fn custom_views_enabled(mut self, custom_views_enabled: bool) -> Self {
        self.custom_views_enabled = Some(custom_views_enabled);
        self
    }

    /// `true` to keep no record of what moderators do.
    pub fn disable_audit_logs(mut self, disable_audit_logs: bool) -> Self {
        self.disable_audit_logs = Some(disable_audit_logs);
        self
    }

    /// `true` to ignore flags on content that was reviewed already.
    pub fn disable_flagging_reviewed_entity(
        mut self,
        disable_flagging_reviewed_entity: bool,
    ) -> Self {
        self.disable_flagging_reviewed_entity = Some(disable_flagging_reviewed_entity);
        self
    }

    /// `true` if moderators can pass cases on to a queue of their own.
    pub fn escalation_queue_enabled(mut self, escalation_queue_enabled: bool) -> Self {
        self.escalation_queue_enabled = Some(escalation_queue_enabled);
        self
    }

    /// Reasons that moderators can choose from when they pass a case on.
    pub fn escalation_reasons(
        mut self,
        escalation_reasons: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.escalation_reasons = Some(runtime::list(escalation_reasons));
        self
    }

    /// Keys of custom data by which the review queue can be filtered.
    pub fn filterable_custom_keys(
        mut self,
        filterable_custom_keys: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.filterable_custom_keys = Some(runtime::list(filterable_custom_keys));
        self
    }

    /// `true` to flag the author along with the content.
    pub fn flag_user_on_flagged_content(
        mut self,
        flag_user_on_flagged_content: bool,
    ) -> Self {
        self.flag_user_on_flagged_content = Some(flag_user_on_flagged_content);
        self
    }

    /// `true` to show all data of attachments in the review queue.
    pub fn include_attachment_payload(
        mut self,
        include_attachment_payload: bool,
    ) -> Self {
        self.include_attachment_payload = Some(include_attachment_payload);
        self
    }

    /// Contents that pictures of a call are checked for, by category and then by name, each
    /// switched on or off.
    pub fn keyframe_classifications_map(
        mut self,
        keyframe_classifications_map: impl IntoIterator<
            Item = (impl Into<String>, impl Into<BTreeMap<String, bool>>),
        >,
    ) -> Self {
        self.keyframe_classifications_map = Some(
            runtime::map(keyframe_classifications_map),
        );
        self
    }

    /// `true` to blur images and videos until a moderator uncovers them.
    pub fn media_queue_blur_enabled(mut self, media_queue_blur_enabled: bool) -> Self {
        self.media_queue_blur_enabled = Some(media_queue_blur_enabled);
        self
    }

    /// What the overview page shows.
    pub fn overview_dashboard(
        mut self,
        overview_dashboard: impl Into<OverviewDashboardConfig>,
    ) -> Self {
        self.overview_dashboard = Some(Box::new(overview_dashboard.into()));
        self
    }
}
