// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::super::super::Client;
use super::super::super::types;

/// The operation `UpdateApp`, made by [`Client::update_app`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct UpdateApp(runtime::Call<types::Response>);

impl Client {
    /// Change settings of the app.
    ///
    /// Changes the settings that are given and leaves all others as they are. A list replaces the
    /// one before: to add one of `event_hooks` or `webhook_events`, send those to keep as well.
    /// `disable_auth_checks` and `revoke_tokens_issued_before` concern every user of the app.
    ///
    /// `PATCH /api/v2/app`, with the feature `app-settings`
    ///
    /// Answers with [`types::Response`]. What is optional is set by the methods of [`UpdateApp`].
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
    /// Send two kinds of events to a webhook, compressed.
    ///
    /// ```no_run
    /// # async fn example(client: chat_sdk::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let reply = client
    ///     .update_app()
    ///     .webhook_url("https://chat.example.com/events")
    ///     .webhook_events(["message.new", "user.banned"])
    ///     .enable_hook_payload_compression(true)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// <details><summary>Send events to a webhook and to a queue.</summary>
    ///
    /// ```no_run
    /// # async fn example(client: chat_sdk::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use chat_sdk::types::EventHook;
    ///
    /// let reply = client
    ///     .update_app()
    ///     .event_hooks([
    ///         EventHook::new()
    ///             .enabled(true)
    ///             .hook_type("webhook")
    ///             .product("all")
    ///             .webhook_url("https://chat.example.com/events")
    ///             .event_types(["message.new"])
    ///             .timeout_ms(3000),
    ///         EventHook::new()
    ///             .enabled(true)
    ///             .hook_type("sqs")
    ///             .sqs_queue_url(
    ///                 "https://sqs.eu-west-1.amazonaws.com/123456789012/chat-events",
    ///             )
    ///             .sqs_region("eu-west-1")
    ///             .sqs_auth_type("resource"),
    ///     ])
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// </details>
    ///
    /// <details><summary>Send events to one SQS queue.</summary>
    ///
    /// ```no_run
    /// # async fn example(client: chat_sdk::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let reply = client
    ///     .update_app()
    ///     .sqs_url("https://sqs.eu-west-1.amazonaws.com/123456789012/chat-events")
    ///     .sqs_key("AKIAIOSFODNN7EXAMPLE")
    ///     .sqs_secret("keep-me-secret")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// </details>
    ///
    /// <details><summary>Send events to one SNS topic.</summary>
    ///
    /// ```no_run
    /// # async fn example(client: chat_sdk::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let reply = client
    ///     .update_app()
    ///     .sns_topic_arn("arn:aws:sns:eu-west-1:123456789012:chat-events")
    ///     .sns_key("AKIAIOSFODNN7EXAMPLE")
    ///     .sns_secret("keep-me-secret")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// </details>
    ///
    /// <details><summary>Ask a service of the application before a message is stored, and let it
    /// handle commands.</summary>
    ///
    /// ```no_run
    /// # async fn example(client: chat_sdk::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let reply = client
    ///     .update_app()
    ///     .before_message_send_hook_url("https://chat.example.com/before-message")
    ///     .before_message_send_hook_attempt_timeout_ms(500)
    ///     .custom_action_handler_url("https://chat.example.com/commands")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// </details>
    ///
    /// <details><summary>Accept pictures and PDF files up to 10 MB, under links that are valid
    /// for a day.</summary>
    ///
    /// ```no_run
    /// # async fn example(client: chat_sdk::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use chat_sdk::types::FileUploadConfig;
    ///
    /// let reply = client
    ///     .update_app()
    ///     .file_upload_config(
    ///         FileUploadConfig::new(10_485_760).allowed_file_extensions([".pdf"]),
    ///     )
    ///     .image_upload_config(
    ///         FileUploadConfig::new(10_485_760)
    ///             .allowed_mime_types(["image/jpeg", "image/png"]),
    ///     )
    ///     .cdn_expiration_seconds(86_400)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// </details>
    ///
    /// <details><summary>Use grants, and let ordinary users search for each other.</summary>
    ///
    /// ```no_run
    /// # async fn example(client: chat_sdk::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use chat_sdk::types::PermissionVersion;
    ///
    /// let reply = client
    ///     .update_app()
    ///     .permission_version(PermissionVersion::V2)
    ///     .migrate_permissions_to_v2(true)
    ///     .grants([("user", vec!["search-user".to_owned()])])
    ///     .user_search_disallowed_roles(["guest"])
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// </details>
    ///
    /// <details><summary>Separate teams, each with names that are unique in it.</summary>
    ///
    /// ```no_run
    /// # async fn example(client: chat_sdk::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use chat_sdk::types::UniqueUsernames;
    ///
    /// let reply = client
    ///     .update_app()
    ///     .multi_tenant_enabled(true)
    ///     .enforce_unique_usernames(UniqueUsernames::Team)
    ///     .guest_user_creation_disabled(true)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// </details>
    ///
    /// <details><summary>Refuse all user tokens that were issued before a moment.</summary>
    ///
    /// ```no_run
    /// # async fn example(client: chat_sdk::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use chat_sdk::Timestamp;
    ///
    /// let reply = client
    ///     .update_app()
    ///     .revoke_tokens_issued_before("2026-12-01T09:00:00Z".parse::<Timestamp>()?)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// </details>
    ///
    /// <details><summary>Let clients connect without a token or permissions, for development
    /// only.</summary>
    ///
    /// ```no_run
    /// # async fn example(client: chat_sdk::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let reply = client
    ///     .update_app()
    ///     .disable_auth_checks(true)
    ///     .disable_permissions_checks(true)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// </details>
    ///
    /// <details><summary>Set the credentials of Apple and Firebase for an app without named
    /// providers.</summary>
    ///
    /// ```no_run
    /// # async fn example(client: chat_sdk::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use chat_sdk::types::{ApnAuthType, ApnConfig, FirebaseConfig, PushConfig, PushVersion};
    ///
    /// let reply = client
    ///     .update_app()
    ///     .push_config(PushConfig::new(PushVersion::V2).offline_only(true))
    ///     .apn_config(
    ///         ApnConfig::new()
    ///             .auth_type(ApnAuthType::Token)
    ///             .auth_key("keep-me-secret")
    ///             .key_id("ABC123DEFG")
    ///             .team_id("DEF123GHIJ")
    ///             .bundle_id("com.example.chat"),
    ///     )
    ///     .firebase_config(FirebaseConfig::new().credentials_json("keep-me-secret"))
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// </details>
    ///
    /// <details><summary>Set the credentials of Huawei, and switch Xiaomi off.</summary>
    ///
    /// ```no_run
    /// # async fn example(client: chat_sdk::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use chat_sdk::types::{HuaweiConfig, XiaomiConfig};
    ///
    /// let reply = client
    ///     .update_app()
    ///     .huawei_config(HuaweiConfig::new().id("10234567").secret("keep-me-secret"))
    ///     .xiaomi_config(XiaomiConfig::new().disabled(true))
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// </details>
    ///
    /// <details><summary>Send a reminder event when a message stays unread for an hour.</summary>
    ///
    /// ```no_run
    /// # async fn example(client: chat_sdk::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let reply = client
    ///     .update_app()
    ///     .reminders_interval(3600)
    ///     .reminders_max_members(10)
    ///     .reminders_max_per_user(250)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// </details>
    ///
    /// <details><summary>Translate messages and add link previews after they were sent.</summary>
    ///
    /// ```no_run
    /// # async fn example(client: chat_sdk::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let reply = client
    ///     .update_app()
    ///     .auto_translation_enabled(true)
    ///     .async_url_enrich_enabled(true)
    ///     .member_custom_on_messages_enabled(true)
    ///     .channel_hide_members_only(true)
    ///     .user_response_time_enabled(true)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// </details>
    ///
    /// <details><summary>Moderate messages and images.</summary>
    ///
    /// ```no_run
    /// # async fn example(client: chat_sdk::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use chat_sdk::types::ModerationDashboardPreferences;
    ///
    /// let reply = client
    ///     .update_app()
    ///     .moderation_enabled(true)
    ///     .moderation_webhook_url("https://chat.example.com/moderation")
    ///     .moderation_analytics_enabled(true)
    ///     .moderation_onboarding_complete(true)
    ///     .allowed_flag_reasons(["spam", "insult"])
    ///     .image_moderation_enabled(true)
    ///     .image_moderation_labels(["suggestive"])
    ///     .image_moderation_block_labels(["nudity"])
    ///     .moderation_dashboard_preferences(
    ///         ModerationDashboardPreferences::new()
    ///             .media_queue_blur_enabled(true)
    ///             .escalation_queue_enabled(true)
    ///             .escalation_reasons(["needs-a-lawyer"]),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// </details>
    ///
    /// <details><summary>Hold messages for up to two seconds while a service of the application
    /// looks at them.</summary>
    ///
    /// ```no_run
    /// # async fn example(client: chat_sdk::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use chat_sdk::types::{
    ///     AsyncModerationCallbackConfig, AsyncModerationConfiguration, ModerationCallbackMode,
    /// };
    ///
    /// let reply = client
    ///     .update_app()
    ///     .async_moderation_config(
    ///         AsyncModerationConfiguration::new()
    ///             .callback(
    ///                 AsyncModerationCallbackConfig::new()
    ///                     .mode(ModerationCallbackMode::CallbackModeRest)
    ///                     .server_url("https://chat.example.com/verdicts"),
    ///             )
    ///             .timeout_ms(2000),
    ///     )
    ///     .moderation_s3_image_access_role_arn(
    ///         "arn:aws:iam::123456789012:role/chat-images",
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// </details>
    ///
    /// <details><summary>State what the app is about, and send metrics to Datadog.</summary>
    ///
    /// ```no_run
    /// # async fn example(client: chat_sdk::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use chat_sdk::types::{ChatUseCase, DataDogInfo, VideoUseCase};
    ///
    /// let reply = client
    ///     .update_app()
    ///     .chat_primary_use_case(ChatUseCase::CustomerSupport)
    ///     .video_primary_use_case(VideoUseCase::VideoCalling)
    ///     .datadog_info(
    ///         DataDogInfo::new()
    ///             .api_key("keep-me-secret")
    ///             .enabled(true)
    ///             .site("datadoghq.eu"),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// </details>
    ///
    /// <details><summary>Set what concerns feeds alone.</summary>
    ///
    /// ```no_run
    /// # async fn example(client: chat_sdk::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let reply = client
    ///     .update_app()
    ///     .activity_metrics_config([("views", 10)])
    ///     .feed_audit_logs_enabled(true)
    ///     .feeds_moderation_enabled(true)
    ///     .feeds_v2_region("eu-west")
    ///     .max_aggregated_activities_length(25)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// </details>
    #[doc(alias = "UpdateApp")]
    pub fn update_app(&self) -> UpdateApp {
        UpdateApp(runtime::Call::new(&self.connection, &UpdateApp::ENDPOINT))
    }
}

impl UpdateApp {
    const ENDPOINT: runtime::Endpoint<types::Response> = runtime::Endpoint {
        id: "UpdateApp",
        method: &runtime::Method::PATCH,
        path: "/api/v2/app",
        body: runtime::RequestBody::Object("application/json"),
        secrets: &[
            "api_key",
            "auth_key",
            "credentials_json",
            "gcs_credentials",
            "p12_cert",
            "secret",
            "server_key",
            "sns_key",
            "sns_secret",
            "sqs_key",
            "sqs_secret",
        ],
        ..runtime::Endpoint::json()
    };

    /// Metrics that can be counted on activities of feeds, each with the rate limit of its
    /// counter. Chat does not use them.
    pub fn activity_metrics_config(
        self,
        activity_metrics_config: impl IntoIterator<Item = (impl Into<String>, i32)>,
    ) -> Self {
        let value = runtime::map::<i32, _, _>(activity_metrics_config);
        Self(self.0.field("activity_metrics_config", value))
    }

    /// Reasons that users can choose from when they flag. An empty list allows any text.
    pub fn allowed_flag_reasons(
        self,
        allowed_flag_reasons: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        let value = runtime::list::<String>(allowed_flag_reasons);
        Self(self.0.field("allowed_flag_reasons", value))
    }

    /// Credentials and template for Apple's push service. Named providers, set by
    /// UpsertPushProvider, are preferred.
    pub fn apn_config(self, apn_config: impl Into<types::ApnConfig>) -> Self {
        Self(self.0.field("apn_config", runtime::to::<types::ApnConfig>(apn_config)))
    }

    /// Moderation of messages by a service of the application, which may answer late.
    pub fn async_moderation_config(
        self,
        async_moderation_config: impl Into<types::AsyncModerationConfiguration>,
    ) -> Self {
        let value = runtime::to::<
            types::AsyncModerationConfiguration,
        >(async_moderation_config);
        Self(self.0.field("async_moderation_config", value))
    }

    /// `true` to add link previews after the message was sent, by a `message.updated` event, in
    /// place of delaying it.
    pub fn async_url_enrich_enabled(self, async_url_enrich_enabled: bool) -> Self {
        Self(self.0.field("async_url_enrich_enabled", async_url_enrich_enabled))
    }

    /// `true` to translate messages automatically in all channels.
    pub fn auto_translation_enabled(self, auto_translation_enabled: bool) -> Self {
        Self(self.0.field("auto_translation_enabled", auto_translation_enabled))
    }

    /// How long one call of `before_message_send_hook_url` may take, in milliseconds.
    pub fn before_message_send_hook_attempt_timeout_ms(
        self,
        before_message_send_hook_attempt_timeout_ms: i32,
    ) -> Self {
        let value = before_message_send_hook_attempt_timeout_ms;
        Self(self.0.field("before_message_send_hook_attempt_timeout_ms", value))
    }

    /// URL to ask before a message is stored; its answer may change or refuse the message. An
    /// empty text removes it.
    pub fn before_message_send_hook_url(
        self,
        before_message_send_hook_url: impl Into<String>,
    ) -> Self {
        let value = runtime::to::<String>(before_message_send_hook_url);
        Self(self.0.field("before_message_send_hook_url", value))
    }

    /// How long the signed URL of an uploaded file is valid, in seconds; 14400 (4 hours) to
    /// 1209600 (14 days).
    pub fn cdn_expiration_seconds(self, cdn_expiration_seconds: i32) -> Self {
        Self(self.0.field("cdn_expiration_seconds", cdn_expiration_seconds))
    }

    /// `true` to let only members hide a channel.
    pub fn channel_hide_members_only(self, channel_hide_members_only: bool) -> Self {
        Self(self.0.field("channel_hide_members_only", channel_hide_members_only))
    }

    /// What the app is mainly about, for chat.
    pub fn chat_primary_use_case(
        self,
        chat_primary_use_case: impl Into<types::ChatUseCase>,
    ) -> Self {
        let value = runtime::to::<types::ChatUseCase>(chat_primary_use_case);
        Self(self.0.field("chat_primary_use_case", value))
    }

    /// URL that handles the app's own slash commands and message actions. An empty text removes
    /// it.
    pub fn custom_action_handler_url(
        self,
        custom_action_handler_url: impl Into<String>,
    ) -> Self {
        let value = runtime::to::<String>(custom_action_handler_url);
        Self(self.0.field("custom_action_handler_url", value))
    }

    /// Datadog account that is to receive metrics of the app.
    pub fn datadog_info(self, datadog_info: impl Into<types::DataDogInfo>) -> Self {
        let value = runtime::to::<types::DataDogInfo>(datadog_info);
        Self(self.0.field("datadog_info", value))
    }

    /// `true` to stop verifying user tokens. Anybody can then act as any user: for development
    /// only.
    pub fn disable_auth_checks(self, disable_auth_checks: bool) -> Self {
        Self(self.0.field("disable_auth_checks", disable_auth_checks))
    }

    /// `true` to stop checking permissions, for development only.
    pub fn disable_permissions_checks(self, disable_permissions_checks: bool) -> Self {
        Self(self.0.field("disable_permissions_checks", disable_permissions_checks))
    }

    /// `true` to send events to webhooks and queues compressed with gzip.
    pub fn enable_hook_payload_compression(
        self,
        enable_hook_payload_compression: bool,
    ) -> Self {
        Self(
            self
                .0
                .field(
                    "enable_hook_payload_compression",
                    enable_hook_payload_compression,
                ),
        )
    }

    /// Where names of users have to be unique. Users who share a name already keep it.
    pub fn enforce_unique_usernames(
        self,
        enforce_unique_usernames: impl Into<types::UniqueUsernames>,
    ) -> Self {
        let value = runtime::to::<types::UniqueUsernames>(enforce_unique_usernames);
        Self(self.0.field("enforce_unique_usernames", value))
    }

    /// Targets of events. The list replaces all targets before it, so give back those to keep,
    /// with their `id`.
    pub fn event_hooks(
        self,
        event_hooks: impl IntoIterator<Item = impl Into<types::EventHook>>,
    ) -> Self {
        let value = runtime::list::<types::EventHook>(event_hooks);
        Self(self.0.field("event_hooks", value))
    }

    /// `true` to record changes of feeds in an audit log.
    pub fn feed_audit_logs_enabled(self, feed_audit_logs_enabled: bool) -> Self {
        Self(self.0.field("feed_audit_logs_enabled", feed_audit_logs_enabled))
    }

    /// `true` to moderate feeds.
    pub fn feeds_moderation_enabled(self, feeds_moderation_enabled: bool) -> Self {
        Self(self.0.field("feeds_moderation_enabled", feeds_moderation_enabled))
    }

    /// Region of feeds of the second version.
    pub fn feeds_v2_region(self, feeds_v2_region: impl Into<String>) -> Self {
        Self(self.0.field("feeds_v2_region", runtime::to::<String>(feeds_v2_region)))
    }

    /// Which files users can upload.
    pub fn file_upload_config(
        self,
        file_upload_config: impl Into<types::FileUploadConfig>,
    ) -> Self {
        let value = runtime::to::<types::FileUploadConfig>(file_upload_config);
        Self(self.0.field("file_upload_config", value))
    }

    /// Credentials and templates for Firebase. Named providers, set by UpsertPushProvider, are
    /// preferred.
    pub fn firebase_config(
        self,
        firebase_config: impl Into<types::FirebaseConfig>,
    ) -> Self {
        let value = runtime::to::<types::FirebaseConfig>(firebase_config);
        Self(self.0.field("firebase_config", value))
    }

    /// Permissions to grant in the whole app: role names mapped to lists of permission ids. Each
    /// list replaces the one of its role; roles that are not named keep theirs.
    pub fn grants(
        self,
        grants: impl IntoIterator<Item = (impl Into<String>, impl Into<Vec<String>>)>,
    ) -> Self {
        Self(self.0.field("grants", runtime::map::<Vec<String>, _, _>(grants)))
    }

    /// `true` to create no more guest users.
    pub fn guest_user_creation_disabled(
        self,
        guest_user_creation_disabled: bool,
    ) -> Self {
        Self(self.0.field("guest_user_creation_disabled", guest_user_creation_disabled))
    }

    /// Credentials for Huawei's push service. Named providers, set by UpsertPushProvider, are
    /// preferred.
    pub fn huawei_config(self, huawei_config: impl Into<types::HuaweiConfig>) -> Self {
        let value = runtime::to::<types::HuaweiConfig>(huawei_config);
        Self(self.0.field("huawei_config", value))
    }

    /// Contents of images for which a message is blocked.
    pub fn image_moderation_block_labels(
        self,
        image_moderation_block_labels: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        let value = runtime::list::<String>(image_moderation_block_labels);
        Self(self.0.field("image_moderation_block_labels", value))
    }

    /// `true` to moderate images by what they show. It depends on the plan of the app.
    pub fn image_moderation_enabled(self, image_moderation_enabled: bool) -> Self {
        Self(self.0.field("image_moderation_enabled", image_moderation_enabled))
    }

    /// Contents of images for which a message is flagged.
    pub fn image_moderation_labels(
        self,
        image_moderation_labels: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        let value = runtime::list::<String>(image_moderation_labels);
        Self(self.0.field("image_moderation_labels", value))
    }

    /// Which images users can upload.
    pub fn image_upload_config(
        self,
        image_upload_config: impl Into<types::FileUploadConfig>,
    ) -> Self {
        let value = runtime::to::<types::FileUploadConfig>(image_upload_config);
        Self(self.0.field("image_upload_config", value))
    }

    /// Most activities that a group of an aggregated feed holds. Chat does not use it.
    pub fn max_aggregated_activities_length(
        self,
        max_aggregated_activities_length: i32,
    ) -> Self {
        Self(
            self
                .0
                .field(
                    "max_aggregated_activities_length",
                    max_aggregated_activities_length,
                ),
        )
    }

    /// `true` to let messages carry custom fields of their sender's membership, which
    /// `member_custom_include` asks for.
    pub fn member_custom_on_messages_enabled(
        self,
        member_custom_on_messages_enabled: bool,
    ) -> Self {
        let value = member_custom_on_messages_enabled;
        Self(self.0.field("member_custom_on_messages_enabled", value))
    }

    /// `true` to turn the rules of the older permission system into grants.
    pub fn migrate_permissions_to_v2(self, migrate_permissions_to_v2: bool) -> Self {
        Self(self.0.field("migrate_permissions_to_v2", migrate_permissions_to_v2))
    }

    /// `true` to collect statistics about moderation.
    pub fn moderation_analytics_enabled(
        self,
        moderation_analytics_enabled: bool,
    ) -> Self {
        Self(self.0.field("moderation_analytics_enabled", moderation_analytics_enabled))
    }

    /// How the moderation dashboard behaves.
    pub fn moderation_dashboard_preferences(
        self,
        moderation_dashboard_preferences: impl Into<
            types::ModerationDashboardPreferences,
        >,
    ) -> Self {
        let value = runtime::to::<
            types::ModerationDashboardPreferences,
        >(moderation_dashboard_preferences);
        Self(self.0.field("moderation_dashboard_preferences", value))
    }

    /// `true` to use moderation.
    pub fn moderation_enabled(self, moderation_enabled: bool) -> Self {
        Self(self.0.field("moderation_enabled", moderation_enabled))
    }

    /// `true` once the set-up of moderation was gone through in the dashboard.
    pub fn moderation_onboarding_complete(
        self,
        moderation_onboarding_complete: bool,
    ) -> Self {
        Self(
            self
                .0
                .field("moderation_onboarding_complete", moderation_onboarding_complete),
        )
    }

    /// ARN of the AWS role by which moderation reads images in a private S3 bucket of the app.
    pub fn moderation_s3_image_access_role_arn(
        self,
        moderation_s3_image_access_role_arn: impl Into<String>,
    ) -> Self {
        let value = runtime::to::<String>(moderation_s3_image_access_role_arn);
        Self(self.0.field("moderation_s3_image_access_role_arn", value))
    }

    /// URL that is to receive events of moderation. An empty text removes it.
    pub fn moderation_webhook_url(
        self,
        moderation_webhook_url: impl Into<String>,
    ) -> Self {
        let value = runtime::to::<String>(moderation_webhook_url);
        Self(self.0.field("moderation_webhook_url", value))
    }

    /// `true` to separate users and channels by team.
    pub fn multi_tenant_enabled(self, multi_tenant_enabled: bool) -> Self {
        Self(self.0.field("multi_tenant_enabled", multi_tenant_enabled))
    }

    /// Permission system to use.
    pub fn permission_version(
        self,
        permission_version: impl Into<types::PermissionVersion>,
    ) -> Self {
        let value = runtime::to::<types::PermissionVersion>(permission_version);
        Self(self.0.field("permission_version", value))
    }

    /// How push notifications are sent in general.
    pub fn push_config(self, push_config: impl Into<types::PushConfig>) -> Self {
        Self(self.0.field("push_config", runtime::to::<types::PushConfig>(push_config)))
    }

    /// How long a message has to stay unread before a reminder event is sent, in seconds; 60 to
    /// 86400.
    pub fn reminders_interval(self, reminders_interval: i32) -> Self {
        Self(self.0.field("reminders_interval", reminders_interval))
    }

    /// Most members of a channel for which reminder events are sent, at least 2.
    pub fn reminders_max_members(self, reminders_max_members: i32) -> Self {
        Self(self.0.field("reminders_max_members", reminders_max_members))
    }

    /// Most reminders that one user can have on messages, 1 to 100000.
    pub fn reminders_max_per_user(self, reminders_max_per_user: i32) -> Self {
        Self(self.0.field("reminders_max_per_user", reminders_max_per_user))
    }

    /// User tokens issued before this moment are refused from now on, those of all users.
    pub fn revoke_tokens_issued_before(
        self,
        revoke_tokens_issued_before: impl Into<runtime::Timestamp>,
    ) -> Self {
        let value = runtime::to::<runtime::Timestamp>(revoke_tokens_issued_before);
        Self(self.0.field("revoke_tokens_issued_before", value))
    }

    /// Access key of the AWS account of the SNS topic.
    pub fn sns_key(self, sns_key: impl Into<String>) -> Self {
        Self(self.0.field("sns_key", runtime::to::<String>(sns_key)))
    }

    /// Secret that belongs to `sns_key`.
    pub fn sns_secret(self, sns_secret: impl Into<String>) -> Self {
        Self(self.0.field("sns_secret", runtime::to::<String>(sns_secret)))
    }

    /// ARN of the SNS topic that is to receive events. An empty text removes it.
    pub fn sns_topic_arn(self, sns_topic_arn: impl Into<String>) -> Self {
        Self(self.0.field("sns_topic_arn", runtime::to::<String>(sns_topic_arn)))
    }

    /// Access key of the AWS account of the SQS queue.
    pub fn sqs_key(self, sqs_key: impl Into<String>) -> Self {
        Self(self.0.field("sqs_key", runtime::to::<String>(sqs_key)))
    }

    /// Secret that belongs to `sqs_key`.
    pub fn sqs_secret(self, sqs_secret: impl Into<String>) -> Self {
        Self(self.0.field("sqs_secret", runtime::to::<String>(sqs_secret)))
    }

    /// URL of the SQS queue that is to receive events. An empty text removes it.
    pub fn sqs_url(self, sqs_url: impl Into<String>) -> Self {
        Self(self.0.field("sqs_url", runtime::to::<String>(sqs_url)))
    }

    /// `true` to track how fast users answer, as `avg_response_time`.
    pub fn user_response_time_enabled(self, user_response_time_enabled: bool) -> Self {
        Self(self.0.field("user_response_time_enabled", user_response_time_enabled))
    }

    /// Roles whose users cannot search for other users, at most 10.
    pub fn user_search_disallowed_roles(
        self,
        user_search_disallowed_roles: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        let value = runtime::list::<String>(user_search_disallowed_roles);
        Self(self.0.field("user_search_disallowed_roles", value))
    }

    /// What the app is mainly about, for video.
    pub fn video_primary_use_case(
        self,
        video_primary_use_case: impl Into<types::VideoUseCase>,
    ) -> Self {
        let value = runtime::to::<types::VideoUseCase>(video_primary_use_case);
        Self(self.0.field("video_primary_use_case", value))
    }

    /// Types of the events to send to `webhook_url`, SQS and SNS. An empty list sends all.
    pub fn webhook_events(
        self,
        webhook_events: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self(self.0.field("webhook_events", runtime::list::<String>(webhook_events)))
    }

    /// URL that is to receive events. An empty text removes it.
    pub fn webhook_url(self, webhook_url: impl Into<String>) -> Self {
        Self(self.0.field("webhook_url", runtime::to::<String>(webhook_url)))
    }

    /// Credentials for Xiaomi's push service. Named providers, set by UpsertPushProvider, are
    /// preferred.
    pub fn xiaomi_config(self, xiaomi_config: impl Into<types::XiaomiConfig>) -> Self {
        let value = runtime::to::<types::XiaomiConfig>(xiaomi_config);
        Self(self.0.field("xiaomi_config", value))
    }
}

runtime::operation!(UpdateApp, types::Response);
