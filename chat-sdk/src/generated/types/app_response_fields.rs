// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use std::collections::BTreeMap;
use super::CallType;
use super::ChannelConfig;
use super::DataDogInfo;
use super::EventHook;
use super::FileUploadConfig;
use super::GeofenceResponse;
use super::ModerationDashboardPreferences;
use super::Policy;
use super::PushNotificationFields;

/// Settings of the app. Secrets are part of them, so keep the answer on the server.
///
/// Part of [`GetApplicationResponse`](super::GetApplicationResponse).
#[derive(Clone, runtime::Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct AppResponseFields {
    /// Metrics that can be counted on activities of feeds, each with the rate limit of its
    /// counter. Chat does not use them.
    pub activity_metrics_config: Option<BTreeMap<String, i32>>,
    /// `true` if one device can be registered for several users.
    pub allow_multi_user_devices: bool,
    /// Reasons that users can choose from when they flag; absent or empty when any text is
    /// allowed.
    pub allowed_flag_reasons: Option<Vec<String>>,
    /// `true` if link previews are added after the message was sent, by a `message.updated`
    /// event, in place of delaying it.
    pub async_url_enrich_enabled: bool,
    /// `true` if messages are translated automatically in all channels.
    pub auto_translation_enabled: bool,
    /// How long one call of `before_message_send_hook_url` may take, in milliseconds.
    pub before_message_send_hook_attempt_timeout_ms: Option<i32>,
    /// URL that is asked before a message is stored and may change or refuse it; absent when
    /// there is none.
    pub before_message_send_hook_url: Option<String>,
    /// Kinds of video calls, by name. Chat does not use them.
    pub call_types: BTreeMap<String, CallType>,
    /// `true` if the plan of the app includes campaigns.
    pub campaign_enabled: bool,
    /// How long the signed URL of an uploaded file is valid, in seconds.
    pub cdn_expiration_seconds: i32,
    /// Settings of each channel type, by the name of the type.
    pub channel_configs: BTreeMap<String, ChannelConfig>,
    /// What the app is mainly about, as its makers stated for chat, such as `marketplace`.
    pub chat_primary_use_case: Option<String>,
    /// URL that handles the app's own slash commands and message actions; empty when there is
    /// none.
    pub custom_action_handler_url: String,
    /// Datadog account that receives metrics of the app; absent when there is none.
    pub datadog_info: Option<Box<DataDogInfo>>,
    /// `true` if user tokens are not verified. Anybody can then act as any user, so this is for
    /// development only.
    pub disable_auth_checks: bool,
    /// `true` if permissions are not checked, for development only.
    pub disable_permissions_checks: bool,
    /// Where names of users have to be unique: `no`, `app` or `team`.
    pub enforce_unique_usernames: String,
    /// Targets of events, such as webhooks and queues. They replace `webhook_url` and the `sqs_`
    /// and `sns_` settings.
    pub event_hooks: Vec<EventHook>,
    /// `true` if changes of feeds are recorded in an audit log.
    pub feed_audit_logs_enabled: bool,
    /// Which files users can upload.
    pub file_upload_config: FileUploadConfig,
    /// Named areas from which calls can be joined or not. Chat does not use them.
    pub geofences: Option<Vec<GeofenceResponse>>,
    /// Permissions granted in the whole app: role names mapped to lists of permission ids.
    pub grants: BTreeMap<String, Vec<String>>,
    /// `true` if guest users cannot be created.
    pub guest_user_creation_disabled: bool,
    /// Number of the app.
    pub id: i32,
    /// `true` if images are moderated by what they show.
    pub image_moderation_enabled: bool,
    /// Contents that image moderation looks for.
    pub image_moderation_labels: Option<Vec<String>>,
    /// Which images users can upload.
    pub image_upload_config: FileUploadConfig,
    /// Most activities that a group of an aggregated feed holds. Chat does not use it.
    pub max_aggregated_activities_length: i32,
    /// `true` if messages can carry custom fields of their sender's membership, which
    /// `member_custom_include` asks for.
    pub member_custom_on_messages_enabled: bool,
    /// `true` if the sound of calls is moderated.
    pub moderation_audio_call_moderation_enabled: bool,
    /// How the moderation dashboard behaves.
    pub moderation_dashboard_preferences: Option<Box<ModerationDashboardPreferences>>,
    /// `true` if the app uses moderation.
    pub moderation_enabled: bool,
    /// `true` if rules for moderation by a language model can be set.
    pub moderation_llm_configurability_enabled: bool,
    /// `true` if each team can have block lists of its own.
    pub moderation_multitenant_blocklist_enabled: bool,
    /// `true` once the set-up of moderation was gone through in the dashboard.
    pub moderation_onboarding_complete: Option<bool>,
    /// ARN of the AWS role by which moderation reads images in a private S3 bucket of the app.
    pub moderation_s3_image_access_role_arn: Option<String>,
    /// `true` if the picture of calls is moderated.
    pub moderation_video_call_moderation_enabled: bool,
    /// URL that receives events of moderation; empty when there is none.
    pub moderation_webhook_url: String,
    /// `true` if users and channels are separated by team.
    pub multi_tenant_enabled: bool,
    /// Name of the app, as the dashboard shows it.
    pub name: String,
    /// Name of the organisation that owns the app.
    pub organization: String,
    /// Permission system in use: `v1` for `policies`, `v2` for `grants`.
    pub permission_version: String,
    /// Region and cluster that the app runs in.
    pub placement: String,
    /// Rules of the older permission system, by the scope that they hold in.
    pub policies: BTreeMap<String, Vec<Policy>>,
    /// Push credentials and providers.
    pub push_notifications: PushNotificationFields,
    /// How long a message has to stay unread before a reminder event is sent, in seconds.
    pub reminders_interval: i32,
    /// User tokens issued before this moment are refused; absent when none were revoked.
    pub revoke_tokens_issued_before: Option<runtime::Timestamp>,
    /// Access key of the AWS account of the SNS topic; empty when events do not go there.
    #[secret]
    pub sns_key: String,
    /// Secret that belongs to `sns_key`.
    #[secret]
    pub sns_secret: String,
    /// ARN of the SNS topic that receives events; empty when there is none.
    pub sns_topic_arn: String,
    /// Access key of the AWS account of the SQS queue; empty when events do not go there.
    #[secret]
    pub sqs_key: String,
    /// Secret that belongs to `sqs_key`.
    #[secret]
    pub sqs_secret: String,
    /// URL of the SQS queue that receives events; empty when there is none.
    pub sqs_url: String,
    /// `true` if the app is suspended; its calls are then refused.
    pub suspended: bool,
    /// Why the app is suspended; empty when it is not.
    pub suspended_explanation: String,
    /// `true` if events go to `event_hooks`, `false` if they go to the older single targets.
    pub use_hook_v2: bool,
    /// `true` if the app tracks how fast users answer, as `avg_response_time`.
    pub user_response_time_enabled: bool,
    /// Roles whose users cannot search for other users.
    pub user_search_disallowed_roles: Vec<String>,
    /// What the app is mainly about, as its makers stated for video.
    pub video_primary_use_case: Option<String>,
    /// Types of the events sent to `webhook_url`, SQS and SNS; empty for all.
    pub webhook_events: Vec<String>,
    /// URL that receives events; empty when there is none.
    pub webhook_url: String,
}
