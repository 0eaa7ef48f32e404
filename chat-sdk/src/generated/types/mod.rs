// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

//! What the API takes and gives: one type for each schema of the description.
#![allow(deprecated)]
#![allow(clippy::too_many_arguments)]

mod action;
pub use self::action::Action;
#[cfg(
    any(
        feature = "appeals",
        feature = "bans-and-flags",
        feature = "moderation-checks",
        feature = "review-queue",
        feature = "webhooks"
    )
)]
mod action_log_response;
#[cfg(
    any(
        feature = "appeals",
        feature = "bans-and-flags",
        feature = "moderation-checks",
        feature = "review-queue",
        feature = "webhooks"
    )
)]
pub use self::action_log_response::ActionLogResponse;
#[cfg(any(feature = "moderation-checks", feature = "moderation-policies"))]
mod action_sequence;
#[cfg(any(feature = "moderation-checks", feature = "moderation-policies"))]
pub use self::action_sequence::ActionSequence;
#[cfg(feature = "user-groups")]
mod add_user_group_members_response;
#[cfg(feature = "user-groups")]
pub use self::add_user_group_members_response::AddUserGroupMembersResponse;
#[cfg(feature = "moderation-policies")]
mod ai_audio_config_request;
#[cfg(feature = "moderation-policies")]
pub use self::ai_audio_config_request::AiAudioConfigRequest;
#[cfg(feature = "moderation-policies")]
mod ai_audio_config_response;
#[cfg(feature = "moderation-policies")]
pub use self::ai_audio_config_response::AiAudioConfigResponse;
#[cfg(any(feature = "moderation-checks", feature = "moderation-policies"))]
mod ai_image_config;
#[cfg(any(feature = "moderation-checks", feature = "moderation-policies"))]
pub use self::ai_image_config::AiImageConfig;
#[cfg(any(feature = "moderation-policies", feature = "moderation-rules"))]
mod ai_image_label_definition;
#[cfg(any(feature = "moderation-policies", feature = "moderation-rules"))]
pub use self::ai_image_label_definition::AiImageLabelDefinition;
#[cfg(any(feature = "moderation-checks", feature = "moderation-policies"))]
mod ai_text_config;
#[cfg(any(feature = "moderation-checks", feature = "moderation-policies"))]
pub use self::ai_text_config::AiTextConfig;
#[cfg(any(feature = "moderation-checks", feature = "moderation-policies"))]
mod ai_video_config;
#[cfg(any(feature = "moderation-checks", feature = "moderation-policies"))]
pub use self::ai_video_config::AiVideoConfig;
#[cfg(any(feature = "moderation-checks", feature = "webhooks"))]
mod analyze_image_field;
#[cfg(any(feature = "moderation-checks", feature = "webhooks"))]
pub use self::analyze_image_field::AnalyzeImageField;
#[cfg(feature = "moderation-checks")]
mod analyze_response;
#[cfg(feature = "moderation-checks")]
pub use self::analyze_response::AnalyzeResponse;
#[cfg(any(feature = "moderation-checks", feature = "webhooks"))]
mod analyze_text_field;
#[cfg(any(feature = "moderation-checks", feature = "webhooks"))]
pub use self::analyze_text_field::AnalyzeTextField;
#[cfg(feature = "resources")]
mod api_error;
#[cfg(feature = "resources")]
pub use self::api_error::ApiError;
#[cfg(feature = "app-settings")]
mod apn_auth_type;
#[cfg(feature = "app-settings")]
pub use self::apn_auth_type::ApnAuthType;
#[cfg(feature = "app-settings")]
mod apn_config;
#[cfg(feature = "app-settings")]
pub use self::apn_config::ApnConfig;
#[cfg(feature = "app-settings")]
mod apn_config_fields;
#[cfg(feature = "app-settings")]
pub use self::apn_config_fields::ApnConfigFields;
#[cfg(feature = "app-settings")]
mod apns;
#[cfg(feature = "app-settings")]
pub use self::apns::Apns;
#[cfg(feature = "app-settings")]
mod app_response_fields;
#[cfg(feature = "app-settings")]
pub use self::app_response_fields::AppResponseFields;
#[cfg(feature = "webhooks")]
mod appeal_accepted_event;
#[cfg(feature = "webhooks")]
pub use self::appeal_accepted_event::AppealAcceptedEvent;
#[cfg(feature = "appeals")]
mod appeal_action;
#[cfg(feature = "appeals")]
pub use self::appeal_action::AppealAction;
#[cfg(feature = "webhooks")]
mod appeal_created_event;
#[cfg(feature = "webhooks")]
pub use self::appeal_created_event::AppealCreatedEvent;
#[cfg(
    any(
        feature = "appeals",
        feature = "bans-and-flags",
        feature = "moderation-checks",
        feature = "review-queue",
        feature = "webhooks"
    )
)]
mod appeal_item_response;
#[cfg(
    any(
        feature = "appeals",
        feature = "bans-and-flags",
        feature = "moderation-checks",
        feature = "review-queue",
        feature = "webhooks"
    )
)]
pub use self::appeal_item_response::AppealItemResponse;
#[cfg(feature = "webhooks")]
mod appeal_rejected_event;
#[cfg(feature = "webhooks")]
pub use self::appeal_rejected_event::AppealRejectedEvent;
#[cfg(feature = "appeals")]
mod appeal_response;
#[cfg(feature = "appeals")]
pub use self::appeal_response::AppealResponse;
#[cfg(feature = "webhooks")]
mod async_bulk_image_moderation_event;
#[cfg(feature = "webhooks")]
pub use self::async_bulk_image_moderation_event::AsyncBulkImageModerationEvent;
#[cfg(feature = "webhooks")]
mod async_export_channels_event;
#[cfg(feature = "webhooks")]
pub use self::async_export_channels_event::AsyncExportChannelsEvent;
#[cfg(feature = "webhooks")]
mod async_export_error_event;
#[cfg(feature = "webhooks")]
pub use self::async_export_error_event::AsyncExportErrorEvent;
#[cfg(feature = "webhooks")]
mod async_export_moderation_logs_event;
#[cfg(feature = "webhooks")]
pub use self::async_export_moderation_logs_event::AsyncExportModerationLogsEvent;
#[cfg(feature = "webhooks")]
mod async_export_review_queue_event;
#[cfg(feature = "webhooks")]
pub use self::async_export_review_queue_event::AsyncExportReviewQueueEvent;
#[cfg(feature = "webhooks")]
mod async_export_users_event;
#[cfg(feature = "webhooks")]
pub use self::async_export_users_event::AsyncExportUsersEvent;
#[cfg(feature = "app-settings")]
mod async_moderation_callback_config;
#[cfg(feature = "app-settings")]
pub use self::async_moderation_callback_config::AsyncModerationCallbackConfig;
#[cfg(feature = "app-settings")]
mod async_moderation_configuration;
#[cfg(feature = "app-settings")]
pub use self::async_moderation_configuration::AsyncModerationConfiguration;
mod attachment;
pub use self::attachment::Attachment;
#[cfg(feature = "app-settings")]
mod audio_device;
#[cfg(feature = "app-settings")]
pub use self::audio_device::AudioDevice;
#[cfg(feature = "app-settings")]
mod audio_settings;
#[cfg(feature = "app-settings")]
pub use self::audio_settings::AudioSettings;
#[cfg(any(feature = "bans-and-flags", feature = "webhooks"))]
mod automod_details_response;
#[cfg(any(feature = "bans-and-flags", feature = "webhooks"))]
pub use self::automod_details_response::AutomodDetailsResponse;
mod automod_mode;
pub use self::automod_mode::AutomodMode;
#[cfg(any(feature = "moderation-checks", feature = "moderation-policies"))]
mod automod_platform_circumvention_config;
#[cfg(any(feature = "moderation-checks", feature = "moderation-policies"))]
pub use self::automod_platform_circumvention_config::AutomodPlatformCircumventionConfig;
#[cfg(any(feature = "moderation-checks", feature = "moderation-policies"))]
mod automod_rule;
#[cfg(any(feature = "moderation-checks", feature = "moderation-policies"))]
pub use self::automod_rule::AutomodRule;
#[cfg(any(feature = "moderation-checks", feature = "moderation-policies"))]
mod automod_semantic_filters_config;
#[cfg(any(feature = "moderation-checks", feature = "moderation-policies"))]
pub use self::automod_semantic_filters_config::AutomodSemanticFiltersConfig;
#[cfg(any(feature = "moderation-checks", feature = "moderation-policies"))]
mod automod_semantic_filters_rule;
#[cfg(any(feature = "moderation-checks", feature = "moderation-policies"))]
pub use self::automod_semantic_filters_rule::AutomodSemanticFiltersRule;
#[cfg(any(feature = "moderation-checks", feature = "moderation-policies"))]
mod automod_toxicity_config;
#[cfg(any(feature = "moderation-checks", feature = "moderation-policies"))]
pub use self::automod_toxicity_config::AutomodToxicityConfig;
#[cfg(any(feature = "moderation-checks", feature = "moderation-policies"))]
mod aws_rekognition_rule;
#[cfg(any(feature = "moderation-checks", feature = "moderation-policies"))]
pub use self::aws_rekognition_rule::AwsRekognitionRule;
#[cfg(feature = "external-storage")]
mod azure_request;
#[cfg(feature = "external-storage")]
pub use self::azure_request::AzureRequest;
#[cfg(feature = "app-settings")]
mod backstage_settings;
#[cfg(feature = "app-settings")]
pub use self::backstage_settings::BackstageSettings;
#[cfg(feature = "review-queue")]
mod ban_action_request_payload;
#[cfg(feature = "review-queue")]
pub use self::ban_action_request_payload::BanActionRequestPayload;
#[cfg(
    any(
        feature = "appeals",
        feature = "bans-and-flags",
        feature = "moderation-checks",
        feature = "review-queue",
        feature = "webhooks"
    )
)]
mod ban_info_response;
#[cfg(
    any(
        feature = "appeals",
        feature = "bans-and-flags",
        feature = "moderation-checks",
        feature = "review-queue",
        feature = "webhooks"
    )
)]
pub use self::ban_info_response::BanInfoResponse;
#[cfg(
    any(
        feature = "bans-and-flags",
        feature = "moderation-policies",
        feature = "moderation-rules",
        feature = "review-queue"
    )
)]
mod ban_message_deletion;
#[cfg(
    any(
        feature = "bans-and-flags",
        feature = "moderation-policies",
        feature = "moderation-rules",
        feature = "review-queue"
    )
)]
pub use self::ban_message_deletion::BanMessageDeletion;
#[cfg(any(feature = "moderation-policies", feature = "moderation-rules"))]
mod ban_options;
#[cfg(any(feature = "moderation-policies", feature = "moderation-rules"))]
pub use self::ban_options::BanOptions;
#[cfg(feature = "bans-and-flags")]
mod ban_response;
#[cfg(feature = "bans-and-flags")]
pub use self::ban_response::BanResponse;
#[cfg(any(feature = "channel-types", feature = "channels"))]
mod basic_moderation_behavior;
#[cfg(any(feature = "channel-types", feature = "channels"))]
pub use self::basic_moderation_behavior::BasicModerationBehavior;
#[cfg(feature = "review-queue")]
mod block_action_request_payload;
#[cfg(feature = "review-queue")]
pub use self::block_action_request_payload::BlockActionRequestPayload;
#[cfg(any(feature = "moderation-checks", feature = "moderation-policies"))]
mod block_list_action;
#[cfg(any(feature = "moderation-checks", feature = "moderation-policies"))]
pub use self::block_list_action::BlockListAction;
#[cfg(any(feature = "moderation-checks", feature = "moderation-policies"))]
mod block_list_config;
#[cfg(any(feature = "moderation-checks", feature = "moderation-policies"))]
pub use self::block_list_config::BlockListConfig;
mod block_list_options;
pub use self::block_list_options::BlockListOptions;
#[cfg(feature = "block-lists")]
mod block_list_response;
#[cfg(feature = "block-lists")]
pub use self::block_list_response::BlockListResponse;
#[cfg(any(feature = "moderation-checks", feature = "moderation-policies"))]
mod block_list_rule;
#[cfg(any(feature = "moderation-checks", feature = "moderation-policies"))]
pub use self::block_list_rule::BlockListRule;
#[cfg(feature = "block-lists")]
mod block_list_type;
#[cfg(feature = "block-lists")]
pub use self::block_list_type::BlockListType;
#[cfg(feature = "user-blocks")]
mod block_users_response;
#[cfg(feature = "user-blocks")]
pub use self::block_users_response::BlockUsersResponse;
#[cfg(feature = "user-blocks")]
mod blocked_user_response;
#[cfg(feature = "user-blocks")]
pub use self::blocked_user_response::BlockedUserResponse;
#[cfg(feature = "moderation-checks")]
mod bodyguard_image_analysis_config;
#[cfg(feature = "moderation-checks")]
pub use self::bodyguard_image_analysis_config::BodyguardImageAnalysisConfig;
#[cfg(feature = "moderation-policies")]
mod bodyguard_profile_summary;
#[cfg(feature = "moderation-policies")]
pub use self::bodyguard_profile_summary::BodyguardProfileSummary;
#[cfg(any(feature = "moderation-checks", feature = "moderation-policies"))]
mod bodyguard_rule;
#[cfg(any(feature = "moderation-checks", feature = "moderation-policies"))]
pub use self::bodyguard_rule::BodyguardRule;
#[cfg(any(feature = "moderation-checks", feature = "moderation-policies"))]
mod bodyguard_severity_rule;
#[cfg(any(feature = "moderation-checks", feature = "moderation-policies"))]
pub use self::bodyguard_severity_rule::BodyguardSeverityRule;
#[cfg(feature = "app-settings")]
mod broadcast_settings;
#[cfg(feature = "app-settings")]
pub use self::broadcast_settings::BroadcastSettings;
#[cfg(feature = "appeals")]
mod bulk_action_appeals_response;
#[cfg(feature = "appeals")]
pub use self::bulk_action_appeals_response::BulkActionAppealsResponse;
#[cfg(feature = "appeals")]
mod bulk_appeal_error;
#[cfg(feature = "appeals")]
pub use self::bulk_appeal_error::BulkAppealError;
#[cfg(feature = "appeals")]
mod bulk_appeal_result;
#[cfg(feature = "appeals")]
pub use self::bulk_appeal_result::BulkAppealResult;
#[cfg(feature = "moderation-dashboard")]
mod bulk_delete_action_config_response;
#[cfg(feature = "moderation-dashboard")]
pub use self::bulk_delete_action_config_response::BulkDeleteActionConfigResponse;
#[cfg(feature = "moderation-checks")]
mod bulk_image_moderation_response;
#[cfg(feature = "moderation-checks")]
pub use self::bulk_image_moderation_response::BulkImageModerationResponse;
#[cfg(feature = "moderation-dashboard")]
mod bulk_upsert_action_config_response;
#[cfg(feature = "moderation-dashboard")]
pub use self::bulk_upsert_action_config_response::BulkUpsertActionConfigResponse;
#[cfg(feature = "review-queue")]
mod bypass_action_request;
#[cfg(feature = "review-queue")]
pub use self::bypass_action_request::BypassActionRequest;
#[cfg(feature = "moderation-checks")]
mod bypass_response;
#[cfg(feature = "moderation-checks")]
pub use self::bypass_response::BypassResponse;
#[cfg(
    any(
        feature = "moderation-checks",
        feature = "moderation-policies",
        feature = "moderation-rules"
    )
)]
mod call_action_options;
#[cfg(
    any(
        feature = "moderation-checks",
        feature = "moderation-policies",
        feature = "moderation-rules"
    )
)]
pub use self::call_action_options::CallActionOptions;
#[cfg(any(feature = "moderation-policies", feature = "moderation-rules"))]
mod call_custom_property_parameters;
#[cfg(any(feature = "moderation-policies", feature = "moderation-rules"))]
pub use self::call_custom_property_parameters::CallCustomPropertyParameters;
#[cfg(feature = "app-settings")]
mod call_feature_mode;
#[cfg(feature = "app-settings")]
pub use self::call_feature_mode::CallFeatureMode;
#[cfg(any(feature = "moderation-policies", feature = "moderation-rules"))]
mod call_rule_action_sequence;
#[cfg(any(feature = "moderation-policies", feature = "moderation-rules"))]
pub use self::call_rule_action_sequence::CallRuleActionSequence;
#[cfg(feature = "app-settings")]
mod call_settings;
#[cfg(feature = "app-settings")]
pub use self::call_settings::CallSettings;
#[cfg(feature = "app-settings")]
mod call_type;
#[cfg(feature = "app-settings")]
pub use self::call_type::CallType;
#[cfg(any(feature = "moderation-policies", feature = "moderation-rules"))]
mod call_type_rule_parameters;
#[cfg(any(feature = "moderation-policies", feature = "moderation-rules"))]
pub use self::call_type_rule_parameters::CallTypeRuleParameters;
#[cfg(any(feature = "moderation-policies", feature = "moderation-rules"))]
mod call_violation_count_parameters;
#[cfg(any(feature = "moderation-policies", feature = "moderation-rules"))]
pub use self::call_violation_count_parameters::CallViolationCountParameters;
#[cfg(feature = "app-settings")]
mod camera_facing;
#[cfg(feature = "app-settings")]
pub use self::camera_facing::CameraFacing;
#[cfg(any(feature = "campaigns", feature = "webhooks"))]
mod campaign_channel_member;
#[cfg(any(feature = "campaigns", feature = "webhooks"))]
pub use self::campaign_channel_member::CampaignChannelMember;
#[cfg(any(feature = "campaigns", feature = "webhooks"))]
mod campaign_channel_template;
#[cfg(any(feature = "campaigns", feature = "webhooks"))]
pub use self::campaign_channel_template::CampaignChannelTemplate;
#[cfg(feature = "webhooks")]
mod campaign_completed_event;
#[cfg(feature = "webhooks")]
pub use self::campaign_completed_event::CampaignCompletedEvent;
#[cfg(any(feature = "campaigns", feature = "webhooks"))]
mod campaign_message_template;
#[cfg(any(feature = "campaigns", feature = "webhooks"))]
pub use self::campaign_message_template::CampaignMessageTemplate;
#[cfg(any(feature = "campaigns", feature = "webhooks"))]
mod campaign_response;
#[cfg(any(feature = "campaigns", feature = "webhooks"))]
pub use self::campaign_response::CampaignResponse;
#[cfg(feature = "webhooks")]
mod campaign_started_event;
#[cfg(feature = "webhooks")]
pub use self::campaign_started_event::CampaignStartedEvent;
#[cfg(any(feature = "campaigns", feature = "webhooks"))]
mod campaign_stats_response;
#[cfg(any(feature = "campaigns", feature = "webhooks"))]
pub use self::campaign_stats_response::CampaignStatsResponse;
#[cfg(feature = "imports")]
mod cancel_import_v2_task_response;
#[cfg(feature = "imports")]
pub use self::cancel_import_v2_task_response::CancelImportV2TaskResponse;
#[cfg(feature = "app-settings")]
mod caption_language;
#[cfg(feature = "app-settings")]
pub use self::caption_language::CaptionLanguage;
#[cfg(feature = "webhooks")]
mod channel_batch_completed_event;
#[cfg(feature = "webhooks")]
pub use self::channel_batch_completed_event::ChannelBatchCompletedEvent;
#[cfg(feature = "channels")]
mod channel_batch_member_request;
#[cfg(feature = "channels")]
pub use self::channel_batch_member_request::ChannelBatchMemberRequest;
#[cfg(feature = "channels")]
mod channel_batch_operation;
#[cfg(feature = "channels")]
pub use self::channel_batch_operation::ChannelBatchOperation;
#[cfg(feature = "webhooks")]
mod channel_batch_started_event;
#[cfg(feature = "webhooks")]
pub use self::channel_batch_started_event::ChannelBatchStartedEvent;
#[cfg(feature = "channels")]
mod channel_batch_update_response;
#[cfg(feature = "channels")]
pub use self::channel_batch_update_response::ChannelBatchUpdateResponse;
#[cfg(feature = "app-settings")]
mod channel_config;
#[cfg(feature = "app-settings")]
pub use self::channel_config::ChannelConfig;
#[cfg(feature = "channels")]
mod channel_config_overrides;
#[cfg(feature = "channels")]
pub use self::channel_config_overrides::ChannelConfigOverrides;
mod channel_config_with_info;
pub use self::channel_config_with_info::ChannelConfigWithInfo;
#[cfg(feature = "messages")]
mod channel_context_response;
#[cfg(feature = "messages")]
pub use self::channel_context_response::ChannelContextResponse;
#[cfg(feature = "webhooks")]
mod channel_created_event;
#[cfg(feature = "webhooks")]
pub use self::channel_created_event::ChannelCreatedEvent;
#[cfg(feature = "channels")]
mod channel_data_update;
#[cfg(feature = "channels")]
pub use self::channel_data_update::ChannelDataUpdate;
#[cfg(feature = "webhooks")]
mod channel_deleted_event;
#[cfg(feature = "webhooks")]
pub use self::channel_deleted_event::ChannelDeletedEvent;
#[cfg(feature = "channels")]
mod channel_export;
#[cfg(feature = "channels")]
pub use self::channel_export::ChannelExport;
#[cfg(feature = "webhooks")]
mod channel_frozen_event;
#[cfg(feature = "webhooks")]
pub use self::channel_frozen_event::ChannelFrozenEvent;
#[cfg(feature = "webhooks")]
mod channel_hidden_event;
#[cfg(feature = "webhooks")]
pub use self::channel_hidden_event::ChannelHiddenEvent;
#[cfg(feature = "channels")]
mod channel_input;
#[cfg(feature = "channels")]
pub use self::channel_input::ChannelInput;
#[cfg(feature = "channels")]
mod channel_input_request;
#[cfg(feature = "channels")]
pub use self::channel_input_request::ChannelInputRequest;
mod channel_member_partial_response;
pub use self::channel_member_partial_response::ChannelMemberPartialResponse;
#[cfg(any(feature = "channels", feature = "members"))]
mod channel_member_request;
#[cfg(any(feature = "channels", feature = "members"))]
pub use self::channel_member_request::ChannelMemberRequest;
mod channel_member_response;
pub use self::channel_member_response::ChannelMemberResponse;
#[cfg(any(feature = "moderation-policies", feature = "moderation-rules"))]
mod channel_message_count_rule_parameters;
#[cfg(any(feature = "moderation-policies", feature = "moderation-rules"))]
pub use self::channel_message_count_rule_parameters::ChannelMessageCountRuleParameters;
#[cfg(feature = "webhooks")]
mod channel_messages_response;
#[cfg(feature = "webhooks")]
pub use self::channel_messages_response::ChannelMessagesResponse;
#[cfg(
    any(
        feature = "appeals",
        feature = "bans-and-flags",
        feature = "moderation-checks",
        feature = "review-queue",
        feature = "webhooks"
    )
)]
mod channel_metadata;
#[cfg(
    any(
        feature = "appeals",
        feature = "bans-and-flags",
        feature = "moderation-checks",
        feature = "review-queue",
        feature = "webhooks"
    )
)]
pub use self::channel_metadata::ChannelMetadata;
#[cfg(
    any(feature = "events", feature = "mutes", feature = "users", feature = "webhooks")
)]
mod channel_mute;
#[cfg(
    any(feature = "events", feature = "mutes", feature = "users", feature = "webhooks")
)]
pub use self::channel_mute::ChannelMute;
#[cfg(feature = "webhooks")]
mod channel_muted_event;
#[cfg(feature = "webhooks")]
pub use self::channel_muted_event::ChannelMutedEvent;
mod channel_own_capability;
pub use self::channel_own_capability::ChannelOwnCapability;
#[cfg(any(feature = "channels", feature = "push-notifications"))]
mod channel_push_preferences_response;
#[cfg(any(feature = "channels", feature = "push-notifications"))]
pub use self::channel_push_preferences_response::ChannelPushPreferencesResponse;
mod channel_response;
pub use self::channel_response::ChannelResponse;
#[cfg(feature = "channels")]
mod channel_state_response;
#[cfg(feature = "channels")]
pub use self::channel_state_response::ChannelStateResponse;
#[cfg(feature = "channels")]
mod channel_state_response_fields;
#[cfg(feature = "channels")]
pub use self::channel_state_response_fields::ChannelStateResponseFields;
#[cfg(feature = "webhooks")]
mod channel_truncated_event;
#[cfg(feature = "webhooks")]
pub use self::channel_truncated_event::ChannelTruncatedEvent;
#[cfg(feature = "channel-types")]
mod channel_type_config;
#[cfg(feature = "channel-types")]
pub use self::channel_type_config::ChannelTypeConfig;
#[cfg(feature = "webhooks")]
mod channel_un_frozen_event;
#[cfg(feature = "webhooks")]
pub use self::channel_un_frozen_event::ChannelUnFrozenEvent;
#[cfg(feature = "webhooks")]
mod channel_unmuted_event;
#[cfg(feature = "webhooks")]
pub use self::channel_unmuted_event::ChannelUnmutedEvent;
#[cfg(feature = "webhooks")]
mod channel_updated_event;
#[cfg(feature = "webhooks")]
pub use self::channel_updated_event::ChannelUpdatedEvent;
#[cfg(feature = "webhooks")]
mod channel_visible_event;
#[cfg(feature = "webhooks")]
pub use self::channel_visible_event::ChannelVisibleEvent;
#[cfg(
    any(
        feature = "appeals",
        feature = "bans-and-flags",
        feature = "moderation-checks",
        feature = "review-queue",
        feature = "webhooks"
    )
)]
mod chat_draft_payload_response;
#[cfg(
    any(
        feature = "appeals",
        feature = "bans-and-flags",
        feature = "moderation-checks",
        feature = "review-queue",
        feature = "webhooks"
    )
)]
pub use self::chat_draft_payload_response::ChatDraftPayloadResponse;
#[cfg(
    any(
        feature = "appeals",
        feature = "bans-and-flags",
        feature = "moderation-checks",
        feature = "review-queue",
        feature = "webhooks"
    )
)]
mod chat_draft_response;
#[cfg(
    any(
        feature = "appeals",
        feature = "bans-and-flags",
        feature = "moderation-checks",
        feature = "review-queue",
        feature = "webhooks"
    )
)]
pub use self::chat_draft_response::ChatDraftResponse;
#[cfg(
    any(
        feature = "appeals",
        feature = "bans-and-flags",
        feature = "moderation-checks",
        feature = "review-queue",
        feature = "webhooks"
    )
)]
mod chat_message_response;
#[cfg(
    any(
        feature = "appeals",
        feature = "bans-and-flags",
        feature = "moderation-checks",
        feature = "review-queue",
        feature = "webhooks"
    )
)]
pub use self::chat_message_response::ChatMessageResponse;
#[cfg(
    any(
        feature = "appeals",
        feature = "bans-and-flags",
        feature = "moderation-checks",
        feature = "review-queue",
        feature = "webhooks"
    )
)]
mod chat_moderation_v2_response;
#[cfg(
    any(
        feature = "appeals",
        feature = "bans-and-flags",
        feature = "moderation-checks",
        feature = "review-queue",
        feature = "webhooks"
    )
)]
pub use self::chat_moderation_v2_response::ChatModerationV2Response;
mod chat_preferences;
pub use self::chat_preferences::ChatPreferences;
#[cfg(feature = "push-notifications")]
mod chat_preferences_input;
#[cfg(feature = "push-notifications")]
pub use self::chat_preferences_input::ChatPreferencesInput;
#[cfg(
    any(
        feature = "channels",
        feature = "events",
        feature = "mutes",
        feature = "push-notifications"
    )
)]
mod chat_preferences_response;
#[cfg(
    any(
        feature = "channels",
        feature = "events",
        feature = "mutes",
        feature = "push-notifications"
    )
)]
pub use self::chat_preferences_response::ChatPreferencesResponse;
#[cfg(feature = "push-notifications")]
mod chat_push_level;
#[cfg(feature = "push-notifications")]
pub use self::chat_push_level::ChatPushLevel;
#[cfg(
    any(
        feature = "appeals",
        feature = "bans-and-flags",
        feature = "moderation-checks",
        feature = "review-queue",
        feature = "webhooks"
    )
)]
mod chat_reaction_group_response;
#[cfg(
    any(
        feature = "appeals",
        feature = "bans-and-flags",
        feature = "moderation-checks",
        feature = "review-queue",
        feature = "webhooks"
    )
)]
pub use self::chat_reaction_group_response::ChatReactionGroupResponse;
#[cfg(
    any(
        feature = "appeals",
        feature = "bans-and-flags",
        feature = "moderation-checks",
        feature = "review-queue",
        feature = "webhooks"
    )
)]
mod chat_reaction_group_user_response;
#[cfg(
    any(
        feature = "appeals",
        feature = "bans-and-flags",
        feature = "moderation-checks",
        feature = "review-queue",
        feature = "webhooks"
    )
)]
pub use self::chat_reaction_group_user_response::ChatReactionGroupUserResponse;
#[cfg(
    any(
        feature = "appeals",
        feature = "bans-and-flags",
        feature = "moderation-checks",
        feature = "review-queue",
        feature = "webhooks"
    )
)]
mod chat_reaction_response;
#[cfg(
    any(
        feature = "appeals",
        feature = "bans-and-flags",
        feature = "moderation-checks",
        feature = "review-queue",
        feature = "webhooks"
    )
)]
pub use self::chat_reaction_response::ChatReactionResponse;
#[cfg(
    any(
        feature = "appeals",
        feature = "bans-and-flags",
        feature = "moderation-checks",
        feature = "review-queue",
        feature = "webhooks"
    )
)]
mod chat_reminder_response_data;
#[cfg(
    any(
        feature = "appeals",
        feature = "bans-and-flags",
        feature = "moderation-checks",
        feature = "review-queue",
        feature = "webhooks"
    )
)]
pub use self::chat_reminder_response_data::ChatReminderResponseData;
#[cfg(
    any(
        feature = "appeals",
        feature = "bans-and-flags",
        feature = "moderation-checks",
        feature = "review-queue",
        feature = "webhooks"
    )
)]
mod chat_shared_location_response_data;
#[cfg(
    any(
        feature = "appeals",
        feature = "bans-and-flags",
        feature = "moderation-checks",
        feature = "review-queue",
        feature = "webhooks"
    )
)]
pub use self::chat_shared_location_response_data::ChatSharedLocationResponseData;
#[cfg(feature = "app-settings")]
mod chat_use_case;
#[cfg(feature = "app-settings")]
pub use self::chat_use_case::ChatUseCase;
#[cfg(feature = "external-storage")]
mod check_external_storage_response;
#[cfg(feature = "external-storage")]
pub use self::check_external_storage_response::CheckExternalStorageResponse;
#[cfg(feature = "checks")]
mod check_push_response;
#[cfg(feature = "checks")]
pub use self::check_push_response::CheckPushResponse;
#[cfg(feature = "moderation-checks")]
mod check_response;
#[cfg(feature = "moderation-checks")]
pub use self::check_response::CheckResponse;
#[cfg(feature = "moderation-checks")]
mod check_s3_access_response;
#[cfg(feature = "moderation-checks")]
pub use self::check_s3_access_response::CheckS3AccessResponse;
#[cfg(feature = "checks")]
mod check_sns_response;
#[cfg(feature = "checks")]
pub use self::check_sns_response::CheckSnsResponse;
#[cfg(feature = "checks")]
mod check_sqs_response;
#[cfg(feature = "checks")]
pub use self::check_sqs_response::CheckSqsResponse;
#[cfg(any(feature = "moderation-checks", feature = "webhooks"))]
mod classification;
#[cfg(any(feature = "moderation-checks", feature = "webhooks"))]
pub use self::classification::Classification;
#[cfg(any(feature = "moderation-policies", feature = "moderation-rules"))]
mod closed_caption_rule_parameters;
#[cfg(any(feature = "moderation-policies", feature = "moderation-rules"))]
pub use self::closed_caption_rule_parameters::ClosedCaptionRuleParameters;
mod command;
pub use self::command::Command;
#[cfg(feature = "channels")]
mod config_overrides_request;
#[cfg(feature = "channels")]
pub use self::config_overrides_request::ConfigOverridesRequest;
#[cfg(feature = "moderation-policies")]
mod config_response;
#[cfg(feature = "moderation-policies")]
pub use self::config_response::ConfigResponse;
#[cfg(any(feature = "moderation-policies", feature = "moderation-rules"))]
mod content_count_rule_parameters;
#[cfg(any(feature = "moderation-policies", feature = "moderation-rules"))]
pub use self::content_count_rule_parameters::ContentCountRuleParameters;
#[cfg(any(feature = "moderation-policies", feature = "moderation-rules"))]
mod content_custom_property_count_parameters;
#[cfg(any(feature = "moderation-policies", feature = "moderation-rules"))]
pub use self::content_custom_property_count_parameters::ContentCustomPropertyCountParameters;
#[cfg(any(feature = "moderation-policies", feature = "moderation-rules"))]
mod content_custom_property_parameters;
#[cfg(any(feature = "moderation-policies", feature = "moderation-rules"))]
pub use self::content_custom_property_parameters::ContentCustomPropertyParameters;
#[cfg(feature = "block-lists")]
mod create_block_list_response;
#[cfg(feature = "block-lists")]
pub use self::create_block_list_response::CreateBlockListResponse;
#[cfg(feature = "campaigns")]
mod create_campaign_response;
#[cfg(feature = "campaigns")]
pub use self::create_campaign_response::CreateCampaignResponse;
#[cfg(feature = "channel-types")]
mod create_channel_type_response;
#[cfg(feature = "channel-types")]
pub use self::create_channel_type_response::CreateChannelTypeResponse;
#[cfg(feature = "commands")]
mod create_command_response;
#[cfg(feature = "commands")]
pub use self::create_command_response::CreateCommandResponse;
#[cfg(feature = "external-storage")]
mod create_external_storage_response;
#[cfg(feature = "external-storage")]
pub use self::create_external_storage_response::CreateExternalStorageResponse;
#[cfg(feature = "guests")]
mod create_guest_response;
#[cfg(feature = "guests")]
pub use self::create_guest_response::CreateGuestResponse;
#[cfg(feature = "imports")]
mod create_import_response;
#[cfg(feature = "imports")]
pub use self::create_import_response::CreateImportResponse;
#[cfg(feature = "imports")]
mod create_import_url_response;
#[cfg(feature = "imports")]
pub use self::create_import_url_response::CreateImportUrlResponse;
#[cfg(feature = "imports")]
mod create_import_v2_task_response;
#[cfg(feature = "imports")]
pub use self::create_import_v2_task_response::CreateImportV2TaskResponse;
#[cfg(feature = "predefined-filters")]
mod create_predefined_filter_response;
#[cfg(feature = "predefined-filters")]
pub use self::create_predefined_filter_response::CreatePredefinedFilterResponse;
#[cfg(feature = "roles-and-permissions")]
mod create_role_response;
#[cfg(feature = "roles-and-permissions")]
pub use self::create_role_response::CreateRoleResponse;
#[cfg(feature = "segments")]
mod create_segment_response;
#[cfg(feature = "segments")]
pub use self::create_segment_response::CreateSegmentResponse;
#[cfg(feature = "user-groups")]
mod create_user_group_response;
#[cfg(feature = "user-groups")]
pub use self::create_user_group_response::CreateUserGroupResponse;
#[cfg(feature = "review-queue")]
mod custom_action_request_payload;
#[cfg(feature = "review-queue")]
pub use self::custom_action_request_payload::CustomActionRequestPayload;
#[cfg(feature = "moderation-checks")]
mod custom_check_flag;
#[cfg(feature = "moderation-checks")]
pub use self::custom_check_flag::CustomCheckFlag;
#[cfg(feature = "moderation-checks")]
mod custom_check_response;
#[cfg(feature = "moderation-checks")]
pub use self::custom_check_response::CustomCheckResponse;
#[cfg(feature = "webhooks")]
mod custom_event;
#[cfg(feature = "webhooks")]
pub use self::custom_event::CustomEvent;
#[cfg(feature = "usage")]
mod daily_value;
#[cfg(feature = "usage")]
pub use self::daily_value::DailyValue;
#[cfg(
    any(
        feature = "appeals",
        feature = "bans-and-flags",
        feature = "moderation-checks",
        feature = "review-queue",
        feature = "webhooks"
    )
)]
mod data;
#[cfg(
    any(
        feature = "appeals",
        feature = "bans-and-flags",
        feature = "moderation-checks",
        feature = "review-queue",
        feature = "webhooks"
    )
)]
pub use self::data::Data;
#[cfg(feature = "app-settings")]
mod data_dog_info;
#[cfg(feature = "app-settings")]
pub use self::data_dog_info::DataDogInfo;
#[cfg(feature = "users")]
mod deactivate_user_response;
#[cfg(feature = "users")]
pub use self::deactivate_user_response::DeactivateUserResponse;
#[cfg(feature = "users")]
mod deactivate_users_response;
#[cfg(feature = "users")]
pub use self::deactivate_users_response::DeactivateUsersResponse;
#[cfg(feature = "moderation-dashboard")]
mod delete_action_config_response;
#[cfg(feature = "moderation-dashboard")]
pub use self::delete_action_config_response::DeleteActionConfigResponse;
#[cfg(feature = "review-queue")]
mod delete_activity_request_payload;
#[cfg(feature = "review-queue")]
pub use self::delete_activity_request_payload::DeleteActivityRequestPayload;
#[cfg(feature = "campaigns")]
mod delete_campaign_response;
#[cfg(feature = "campaigns")]
pub use self::delete_campaign_response::DeleteCampaignResponse;
#[cfg(feature = "channels")]
mod delete_channel_response;
#[cfg(feature = "channels")]
pub use self::delete_channel_response::DeleteChannelResponse;
#[cfg(feature = "channels")]
mod delete_channels_response;
#[cfg(feature = "channels")]
pub use self::delete_channels_response::DeleteChannelsResponse;
#[cfg(feature = "channels")]
mod delete_channels_result_response;
#[cfg(feature = "channels")]
pub use self::delete_channels_result_response::DeleteChannelsResultResponse;
#[cfg(feature = "commands")]
mod delete_command_response;
#[cfg(feature = "commands")]
pub use self::delete_command_response::DeleteCommandResponse;
#[cfg(feature = "review-queue")]
mod delete_comment_request_payload;
#[cfg(feature = "review-queue")]
pub use self::delete_comment_request_payload::DeleteCommentRequestPayload;
#[cfg(any(feature = "external-storage", feature = "imports"))]
mod delete_external_storage_response;
#[cfg(any(feature = "external-storage", feature = "imports"))]
pub use self::delete_external_storage_response::DeleteExternalStorageResponse;
#[cfg(feature = "imports")]
mod delete_import_v2_task_response;
#[cfg(feature = "imports")]
pub use self::delete_import_v2_task_response::DeleteImportV2TaskResponse;
#[cfg(feature = "review-queue")]
mod delete_message_request_payload;
#[cfg(feature = "review-queue")]
pub use self::delete_message_request_payload::DeleteMessageRequestPayload;
#[cfg(feature = "messages")]
mod delete_message_response;
#[cfg(feature = "messages")]
pub use self::delete_message_response::DeleteMessageResponse;
#[cfg(feature = "moderation-policies")]
mod delete_moderation_config_response;
#[cfg(feature = "moderation-policies")]
pub use self::delete_moderation_config_response::DeleteModerationConfigResponse;
#[cfg(feature = "moderation-rules")]
mod delete_moderation_rule_response;
#[cfg(feature = "moderation-rules")]
pub use self::delete_moderation_rule_response::DeleteModerationRuleResponse;
#[cfg(feature = "moderation-policies")]
mod delete_moderation_template_response;
#[cfg(feature = "moderation-policies")]
pub use self::delete_moderation_template_response::DeleteModerationTemplateResponse;
#[cfg(feature = "review-queue")]
mod delete_reaction_request_payload;
#[cfg(feature = "review-queue")]
pub use self::delete_reaction_request_payload::DeleteReactionRequestPayload;
#[cfg(feature = "reactions")]
mod delete_reaction_response;
#[cfg(feature = "reactions")]
pub use self::delete_reaction_response::DeleteReactionResponse;
#[cfg(feature = "reminders")]
mod delete_reminder_response;
#[cfg(feature = "reminders")]
pub use self::delete_reminder_response::DeleteReminderResponse;
#[cfg(feature = "retention")]
mod delete_retention_policy_response;
#[cfg(feature = "retention")]
pub use self::delete_retention_policy_response::DeleteRetentionPolicyResponse;
#[cfg(feature = "review-queue")]
mod delete_user_messages_request_payload;
#[cfg(feature = "review-queue")]
pub use self::delete_user_messages_request_payload::DeleteUserMessagesRequestPayload;
#[cfg(feature = "review-queue")]
mod delete_user_request_payload;
#[cfg(feature = "review-queue")]
pub use self::delete_user_request_payload::DeleteUserRequestPayload;
#[cfg(feature = "users")]
mod delete_users_response;
#[cfg(feature = "users")]
pub use self::delete_users_response::DeleteUsersResponse;
#[cfg(feature = "users")]
mod deletion_mode;
#[cfg(feature = "users")]
pub use self::deletion_mode::DeletionMode;
#[cfg(feature = "read-state")]
mod delivered_message_payload;
#[cfg(feature = "read-state")]
pub use self::delivered_message_payload::DeliveredMessagePayload;
mod delivery_receipts_response;
pub use self::delivery_receipts_response::DeliveryReceiptsResponse;
#[cfg(any(feature = "moderation-checks", feature = "moderation-policies"))]
mod detection_action;
#[cfg(any(feature = "moderation-checks", feature = "moderation-policies"))]
pub use self::detection_action::DetectionAction;
#[cfg(feature = "checks")]
mod device_error_info;
#[cfg(feature = "checks")]
pub use self::device_error_info::DeviceErrorInfo;
mod device_response;
pub use self::device_response::DeviceResponse;
mod draft_payload_response;
pub use self::draft_payload_response::DraftPayloadResponse;
mod draft_response;
pub use self::draft_response::DraftResponse;
#[cfg(
    any(
        feature = "appeals",
        feature = "bans-and-flags",
        feature = "moderation-checks",
        feature = "review-queue",
        feature = "webhooks"
    )
)]
mod enriched_activity;
#[cfg(
    any(
        feature = "appeals",
        feature = "bans-and-flags",
        feature = "moderation-checks",
        feature = "review-queue",
        feature = "webhooks"
    )
)]
pub use self::enriched_activity::EnrichedActivity;
#[cfg(
    any(
        feature = "appeals",
        feature = "bans-and-flags",
        feature = "moderation-checks",
        feature = "review-queue",
        feature = "webhooks"
    )
)]
mod enriched_reaction;
#[cfg(
    any(
        feature = "appeals",
        feature = "bans-and-flags",
        feature = "moderation-checks",
        feature = "review-queue",
        feature = "webhooks"
    )
)]
pub use self::enriched_reaction::EnrichedReaction;
#[cfg(
    any(
        feature = "appeals",
        feature = "bans-and-flags",
        feature = "moderation-checks",
        feature = "review-queue",
        feature = "webhooks"
    )
)]
mod entity_creator_response;
#[cfg(
    any(
        feature = "appeals",
        feature = "bans-and-flags",
        feature = "moderation-checks",
        feature = "review-queue",
        feature = "webhooks"
    )
)]
pub use self::entity_creator_response::EntityCreatorResponse;
#[cfg(feature = "tasks")]
mod error_result;
#[cfg(feature = "tasks")]
pub use self::error_result::ErrorResult;
#[cfg(feature = "review-queue")]
mod escalate_payload;
#[cfg(feature = "review-queue")]
pub use self::escalate_payload::EscalatePayload;
#[cfg(
    any(
        feature = "appeals",
        feature = "bans-and-flags",
        feature = "moderation-checks",
        feature = "review-queue",
        feature = "webhooks"
    )
)]
mod escalation_metadata;
#[cfg(
    any(
        feature = "appeals",
        feature = "bans-and-flags",
        feature = "moderation-checks",
        feature = "review-queue",
        feature = "webhooks"
    )
)]
pub use self::escalation_metadata::EscalationMetadata;
#[cfg(feature = "app-settings")]
mod event_hook;
#[cfg(feature = "app-settings")]
pub use self::event_hook::EventHook;
#[cfg(feature = "app-settings")]
mod event_notification_settings;
#[cfg(feature = "app-settings")]
pub use self::event_notification_settings::EventNotificationSettings;
#[cfg(feature = "events")]
mod event_request;
#[cfg(feature = "events")]
pub use self::event_request::EventRequest;
#[cfg(feature = "events")]
mod event_response;
#[cfg(feature = "events")]
pub use self::event_response::EventResponse;
#[cfg(feature = "channels")]
mod export_channels_response;
#[cfg(feature = "channels")]
pub use self::export_channels_response::ExportChannelsResponse;
#[cfg(feature = "channels")]
mod export_format;
#[cfg(feature = "channels")]
pub use self::export_format::ExportFormat;
#[cfg(feature = "users")]
mod export_user_response;
#[cfg(feature = "users")]
pub use self::export_user_response::ExportUserResponse;
#[cfg(feature = "users")]
mod export_users_response;
#[cfg(feature = "users")]
pub use self::export_users_response::ExportUsersResponse;
#[cfg(feature = "external-storage")]
mod external_storage_response;
#[cfg(feature = "external-storage")]
pub use self::external_storage_response::ExternalStorageResponse;
#[cfg(feature = "webhooks")]
mod failed_channel_updates;
#[cfg(feature = "webhooks")]
pub use self::failed_channel_updates::FailedChannelUpdates;
#[cfg(feature = "app-settings")]
mod fcm;
#[cfg(feature = "app-settings")]
pub use self::fcm::Fcm;
#[cfg(
    any(
        feature = "appeals",
        feature = "bans-and-flags",
        feature = "moderation-checks",
        feature = "review-queue",
        feature = "webhooks"
    )
)]
mod feeds_activity_location;
#[cfg(
    any(
        feature = "appeals",
        feature = "bans-and-flags",
        feature = "moderation-checks",
        feature = "review-queue",
        feature = "webhooks"
    )
)]
pub use self::feeds_activity_location::FeedsActivityLocation;
#[cfg(
    any(
        feature = "appeals",
        feature = "bans-and-flags",
        feature = "moderation-checks",
        feature = "review-queue",
        feature = "webhooks"
    )
)]
mod feeds_bookmark_response;
#[cfg(
    any(
        feature = "appeals",
        feature = "bans-and-flags",
        feature = "moderation-checks",
        feature = "review-queue",
        feature = "webhooks"
    )
)]
pub use self::feeds_bookmark_response::FeedsBookmarkResponse;
#[cfg(
    any(
        feature = "appeals",
        feature = "bans-and-flags",
        feature = "moderation-checks",
        feature = "review-queue",
        feature = "webhooks"
    )
)]
mod feeds_enriched_collection_response;
#[cfg(
    any(
        feature = "appeals",
        feature = "bans-and-flags",
        feature = "moderation-checks",
        feature = "review-queue",
        feature = "webhooks"
    )
)]
pub use self::feeds_enriched_collection_response::FeedsEnrichedCollectionResponse;
#[cfg(
    any(
        feature = "appeals",
        feature = "bans-and-flags",
        feature = "moderation-checks",
        feature = "review-queue",
        feature = "webhooks"
    )
)]
mod feeds_feed_response;
#[cfg(
    any(
        feature = "appeals",
        feature = "bans-and-flags",
        feature = "moderation-checks",
        feature = "review-queue",
        feature = "webhooks"
    )
)]
pub use self::feeds_feed_response::FeedsFeedResponse;
#[cfg(feature = "moderation-policies")]
mod feeds_moderation_template_config_payload;
#[cfg(feature = "moderation-policies")]
pub use self::feeds_moderation_template_config_payload::FeedsModerationTemplateConfigPayload;
#[cfg(
    any(
        feature = "appeals",
        feature = "bans-and-flags",
        feature = "moderation-checks",
        feature = "review-queue",
        feature = "webhooks"
    )
)]
mod feeds_notification_comment;
#[cfg(
    any(
        feature = "appeals",
        feature = "bans-and-flags",
        feature = "moderation-checks",
        feature = "review-queue",
        feature = "webhooks"
    )
)]
pub use self::feeds_notification_comment::FeedsNotificationComment;
#[cfg(
    any(
        feature = "appeals",
        feature = "bans-and-flags",
        feature = "moderation-checks",
        feature = "review-queue",
        feature = "webhooks"
    )
)]
mod feeds_notification_context;
#[cfg(
    any(
        feature = "appeals",
        feature = "bans-and-flags",
        feature = "moderation-checks",
        feature = "review-queue",
        feature = "webhooks"
    )
)]
pub use self::feeds_notification_context::FeedsNotificationContext;
#[cfg(
    any(
        feature = "appeals",
        feature = "bans-and-flags",
        feature = "moderation-checks",
        feature = "review-queue",
        feature = "webhooks"
    )
)]
mod feeds_notification_parent_activity;
#[cfg(
    any(
        feature = "appeals",
        feature = "bans-and-flags",
        feature = "moderation-checks",
        feature = "review-queue",
        feature = "webhooks"
    )
)]
pub use self::feeds_notification_parent_activity::FeedsNotificationParentActivity;
#[cfg(
    any(
        feature = "appeals",
        feature = "bans-and-flags",
        feature = "moderation-checks",
        feature = "review-queue",
        feature = "webhooks"
    )
)]
mod feeds_notification_target;
#[cfg(
    any(
        feature = "appeals",
        feature = "bans-and-flags",
        feature = "moderation-checks",
        feature = "review-queue",
        feature = "webhooks"
    )
)]
pub use self::feeds_notification_target::FeedsNotificationTarget;
#[cfg(
    any(
        feature = "appeals",
        feature = "bans-and-flags",
        feature = "moderation-checks",
        feature = "review-queue",
        feature = "webhooks"
    )
)]
mod feeds_notification_trigger;
#[cfg(
    any(
        feature = "appeals",
        feature = "bans-and-flags",
        feature = "moderation-checks",
        feature = "review-queue",
        feature = "webhooks"
    )
)]
pub use self::feeds_notification_trigger::FeedsNotificationTrigger;
#[cfg(feature = "push-notifications")]
mod feeds_preferences;
#[cfg(feature = "push-notifications")]
pub use self::feeds_preferences::FeedsPreferences;
#[cfg(any(feature = "events", feature = "mutes", feature = "push-notifications"))]
mod feeds_preferences_response;
#[cfg(any(feature = "events", feature = "mutes", feature = "push-notifications"))]
pub use self::feeds_preferences_response::FeedsPreferencesResponse;
#[cfg(
    any(
        feature = "appeals",
        feature = "bans-and-flags",
        feature = "moderation-checks",
        feature = "review-queue",
        feature = "webhooks"
    )
)]
mod feeds_reaction_group_response;
#[cfg(
    any(
        feature = "appeals",
        feature = "bans-and-flags",
        feature = "moderation-checks",
        feature = "review-queue",
        feature = "webhooks"
    )
)]
pub use self::feeds_reaction_group_response::FeedsReactionGroupResponse;
#[cfg(
    any(
        feature = "appeals",
        feature = "bans-and-flags",
        feature = "moderation-checks",
        feature = "review-queue",
        feature = "webhooks"
    )
)]
mod feeds_reaction_response;
#[cfg(
    any(
        feature = "appeals",
        feature = "bans-and-flags",
        feature = "moderation-checks",
        feature = "review-queue",
        feature = "webhooks"
    )
)]
pub use self::feeds_reaction_response::FeedsReactionResponse;
#[cfg(
    any(
        feature = "appeals",
        feature = "bans-and-flags",
        feature = "moderation-checks",
        feature = "review-queue",
        feature = "webhooks"
    )
)]
mod feeds_share_response;
#[cfg(
    any(
        feature = "appeals",
        feature = "bans-and-flags",
        feature = "moderation-checks",
        feature = "review-queue",
        feature = "webhooks"
    )
)]
pub use self::feeds_share_response::FeedsShareResponse;
#[cfg(
    any(
        feature = "appeals",
        feature = "bans-and-flags",
        feature = "moderation-checks",
        feature = "review-queue",
        feature = "webhooks"
    )
)]
mod feeds_v3_activity_response;
#[cfg(
    any(
        feature = "appeals",
        feature = "bans-and-flags",
        feature = "moderation-checks",
        feature = "review-queue",
        feature = "webhooks"
    )
)]
pub use self::feeds_v3_activity_response::FeedsV3ActivityResponse;
#[cfg(
    any(
        feature = "appeals",
        feature = "bans-and-flags",
        feature = "moderation-checks",
        feature = "review-queue",
        feature = "webhooks"
    )
)]
mod feeds_v3_comment_response;
#[cfg(
    any(
        feature = "appeals",
        feature = "bans-and-flags",
        feature = "moderation-checks",
        feature = "review-queue",
        feature = "webhooks"
    )
)]
pub use self::feeds_v3_comment_response::FeedsV3CommentResponse;
mod field;
pub use self::field::Field;
#[cfg(feature = "app-settings")]
mod file_upload_config;
#[cfg(feature = "app-settings")]
pub use self::file_upload_config::FileUploadConfig;
#[cfg(feature = "files")]
mod file_upload_response;
#[cfg(feature = "files")]
pub use self::file_upload_response::FileUploadResponse;
#[cfg(feature = "review-queue")]
mod filter_config_response;
#[cfg(feature = "review-queue")]
pub use self::filter_config_response::FilterConfigResponse;
#[cfg(feature = "app-settings")]
mod firebase_config;
#[cfg(feature = "app-settings")]
pub use self::firebase_config::FirebaseConfig;
#[cfg(feature = "app-settings")]
mod firebase_config_fields;
#[cfg(feature = "app-settings")]
pub use self::firebase_config_fields::FirebaseConfigFields;
#[cfg(any(feature = "moderation-policies", feature = "moderation-rules"))]
mod flag_count_rule_parameters;
#[cfg(any(feature = "moderation-policies", feature = "moderation-rules"))]
pub use self::flag_count_rule_parameters::FlagCountRuleParameters;
#[cfg(feature = "webhooks")]
mod flag_details;
#[cfg(feature = "webhooks")]
pub use self::flag_details::FlagDetails;
#[cfg(feature = "bans-and-flags")]
mod flag_details_response;
#[cfg(feature = "bans-and-flags")]
pub use self::flag_details_response::FlagDetailsResponse;
#[cfg(feature = "bans-and-flags")]
mod flag_feedback_response;
#[cfg(feature = "bans-and-flags")]
pub use self::flag_feedback_response::FlagFeedbackResponse;
#[cfg(feature = "bans-and-flags")]
mod flag_item_response;
#[cfg(feature = "bans-and-flags")]
pub use self::flag_item_response::FlagItemResponse;
#[cfg(any(feature = "bans-and-flags", feature = "webhooks"))]
mod flag_message_details_response;
#[cfg(any(feature = "bans-and-flags", feature = "webhooks"))]
pub use self::flag_message_details_response::FlagMessageDetailsResponse;
#[cfg(feature = "review-queue")]
mod flag_request;
#[cfg(feature = "review-queue")]
pub use self::flag_request::FlagRequest;
#[cfg(feature = "webhooks")]
mod flag_response;
#[cfg(feature = "webhooks")]
pub use self::flag_response::FlagResponse;
#[cfg(feature = "webhooks")]
mod flag_updated_event;
#[cfg(feature = "webhooks")]
pub use self::flag_updated_event::FlagUpdatedEvent;
#[cfg(any(feature = "moderation-policies", feature = "moderation-rules"))]
mod flag_user_options;
#[cfg(any(feature = "moderation-policies", feature = "moderation-rules"))]
pub use self::flag_user_options::FlagUserOptions;
#[cfg(any(feature = "moderation-checks", feature = "moderation-policies"))]
mod flood_config;
#[cfg(any(feature = "moderation-checks", feature = "moderation-policies"))]
pub use self::flood_config::FloodConfig;
#[cfg(any(feature = "moderation-checks", feature = "moderation-policies"))]
mod flood_identical_config;
#[cfg(any(feature = "moderation-checks", feature = "moderation-policies"))]
pub use self::flood_identical_config::FloodIdenticalConfig;
#[cfg(any(feature = "moderation-policies", feature = "moderation-rules"))]
mod flood_identical_rule_parameters;
#[cfg(any(feature = "moderation-policies", feature = "moderation-rules"))]
pub use self::flood_identical_rule_parameters::FloodIdenticalRuleParameters;
#[cfg(any(feature = "moderation-checks", feature = "moderation-policies"))]
mod flood_similar_config;
#[cfg(any(feature = "moderation-checks", feature = "moderation-policies"))]
pub use self::flood_similar_config::FloodSimilarConfig;
#[cfg(any(feature = "moderation-policies", feature = "moderation-rules"))]
mod flood_similar_rule_parameters;
#[cfg(any(feature = "moderation-policies", feature = "moderation-rules"))]
pub use self::flood_similar_rule_parameters::FloodSimilarRuleParameters;
#[cfg(feature = "app-settings")]
mod frame_record_settings;
#[cfg(feature = "app-settings")]
pub use self::frame_record_settings::FrameRecordSettings;
#[cfg(feature = "users")]
mod full_user_response;
#[cfg(feature = "users")]
pub use self::full_user_response::FullUserResponse;
#[cfg(feature = "bans-and-flags")]
mod future_channel_ban_response;
#[cfg(feature = "bans-and-flags")]
pub use self::future_channel_ban_response::FutureChannelBanResponse;
#[cfg(feature = "app-settings")]
mod geofence_response;
#[cfg(feature = "app-settings")]
pub use self::geofence_response::GeofenceResponse;
#[cfg(feature = "app-settings")]
mod geofence_settings;
#[cfg(feature = "app-settings")]
pub use self::geofence_settings::GeofenceSettings;
#[cfg(feature = "moderation-dashboard")]
mod get_action_config_response;
#[cfg(feature = "moderation-dashboard")]
pub use self::get_action_config_response::GetActionConfigResponse;
#[cfg(feature = "appeals")]
mod get_appeal_response;
#[cfg(feature = "appeals")]
pub use self::get_appeal_response::GetAppealResponse;
#[cfg(feature = "app-settings")]
mod get_application_response;
#[cfg(feature = "app-settings")]
pub use self::get_application_response::GetApplicationResponse;
#[cfg(feature = "block-lists")]
mod get_block_list_response;
#[cfg(feature = "block-lists")]
pub use self::get_block_list_response::GetBlockListResponse;
#[cfg(feature = "user-blocks")]
mod get_blocked_users_response;
#[cfg(feature = "user-blocks")]
pub use self::get_blocked_users_response::GetBlockedUsersResponse;
#[cfg(feature = "campaigns")]
mod get_campaign_response;
#[cfg(feature = "campaigns")]
pub use self::get_campaign_response::GetCampaignResponse;
#[cfg(feature = "channel-types")]
mod get_channel_type_response;
#[cfg(feature = "channel-types")]
pub use self::get_channel_type_response::GetChannelTypeResponse;
#[cfg(feature = "commands")]
mod get_command_response;
#[cfg(feature = "commands")]
pub use self::get_command_response::GetCommandResponse;
#[cfg(feature = "moderation-policies")]
mod get_config_response;
#[cfg(feature = "moderation-policies")]
pub use self::get_config_response::GetConfigResponse;
#[cfg(feature = "roles-and-permissions")]
mod get_custom_permission_response;
#[cfg(feature = "roles-and-permissions")]
pub use self::get_custom_permission_response::GetCustomPermissionResponse;
#[cfg(feature = "drafts")]
mod get_draft_response;
#[cfg(feature = "drafts")]
pub use self::get_draft_response::GetDraftResponse;
#[cfg(feature = "imports")]
mod get_external_storage_awss3_response;
#[cfg(feature = "imports")]
pub use self::get_external_storage_awss3_response::GetExternalStorageAwss3Response;
#[cfg(feature = "imports")]
mod get_external_storage_gcs_response;
#[cfg(feature = "imports")]
pub use self::get_external_storage_gcs_response::GetExternalStorageGcsResponse;
#[cfg(feature = "imports")]
mod get_external_storage_response;
#[cfg(feature = "imports")]
pub use self::get_external_storage_response::GetExternalStorageResponse;
#[cfg(feature = "bans-and-flags")]
mod get_flag_count_response;
#[cfg(feature = "bans-and-flags")]
pub use self::get_flag_count_response::GetFlagCountResponse;
#[cfg(feature = "imports")]
mod get_import_response;
#[cfg(feature = "imports")]
pub use self::get_import_response::GetImportResponse;
#[cfg(feature = "imports")]
mod get_import_v2_task_response;
#[cfg(feature = "imports")]
pub use self::get_import_v2_task_response::GetImportV2TaskResponse;
#[cfg(feature = "messages")]
mod get_many_messages_response;
#[cfg(feature = "messages")]
pub use self::get_many_messages_response::GetManyMessagesResponse;
#[cfg(feature = "messages")]
mod get_message_response;
#[cfg(feature = "messages")]
pub use self::get_message_response::GetMessageResponse;
#[cfg(feature = "moderation-rules")]
mod get_moderation_rule_response;
#[cfg(feature = "moderation-rules")]
pub use self::get_moderation_rule_response::GetModerationRuleResponse;
#[cfg(feature = "link-previews")]
mod get_og_response;
#[cfg(feature = "link-previews")]
pub use self::get_og_response::GetOgResponse;
#[cfg(feature = "messages")]
mod get_pinned_messages_response;
#[cfg(feature = "messages")]
pub use self::get_pinned_messages_response::GetPinnedMessagesResponse;
#[cfg(feature = "predefined-filters")]
mod get_predefined_filter_response;
#[cfg(feature = "predefined-filters")]
pub use self::get_predefined_filter_response::GetPredefinedFilterResponse;
#[cfg(feature = "push-notifications")]
mod get_push_templates_response;
#[cfg(feature = "push-notifications")]
pub use self::get_push_templates_response::GetPushTemplatesResponse;
#[cfg(feature = "rate-limits")]
mod get_rate_limits_response;
#[cfg(feature = "rate-limits")]
pub use self::get_rate_limits_response::GetRateLimitsResponse;
#[cfg(feature = "reactions")]
mod get_reactions_response;
#[cfg(feature = "reactions")]
pub use self::get_reactions_response::GetReactionsResponse;
#[cfg(feature = "threads")]
mod get_replies_response;
#[cfg(feature = "threads")]
pub use self::get_replies_response::GetRepliesResponse;
#[cfg(feature = "retention")]
mod get_retention_policy_response;
#[cfg(feature = "retention")]
pub use self::get_retention_policy_response::GetRetentionPolicyResponse;
#[cfg(feature = "retention")]
mod get_retention_policy_runs_response;
#[cfg(feature = "retention")]
pub use self::get_retention_policy_runs_response::GetRetentionPolicyRunsResponse;
#[cfg(feature = "review-queue")]
mod get_review_queue_item_response;
#[cfg(feature = "review-queue")]
pub use self::get_review_queue_item_response::GetReviewQueueItemResponse;
#[cfg(feature = "segments")]
mod get_segment_response;
#[cfg(feature = "segments")]
pub use self::get_segment_response::GetSegmentResponse;
#[cfg(feature = "moderation-dashboard")]
mod get_setup_session_response;
#[cfg(feature = "moderation-dashboard")]
pub use self::get_setup_session_response::GetSetupSessionResponse;
#[cfg(feature = "tasks")]
mod get_task_response;
#[cfg(feature = "tasks")]
pub use self::get_task_response::GetTaskResponse;
#[cfg(feature = "threads")]
mod get_thread_response;
#[cfg(feature = "threads")]
pub use self::get_thread_response::GetThreadResponse;
#[cfg(feature = "user-groups")]
mod get_user_group_response;
#[cfg(feature = "user-groups")]
pub use self::get_user_group_response::GetUserGroupResponse;
#[cfg(any(feature = "moderation-checks", feature = "moderation-policies"))]
mod google_vision_config;
#[cfg(any(feature = "moderation-checks", feature = "moderation-policies"))]
pub use self::google_vision_config::GoogleVisionConfig;
#[cfg(feature = "channels")]
mod grouped_channels_bucket;
#[cfg(feature = "channels")]
pub use self::grouped_channels_bucket::GroupedChannelsBucket;
#[cfg(feature = "channels")]
mod grouped_channels_group_request;
#[cfg(feature = "channels")]
pub use self::grouped_channels_group_request::GroupedChannelsGroupRequest;
#[cfg(feature = "channels")]
mod grouped_query_channels_response;
#[cfg(feature = "channels")]
pub use self::grouped_query_channels_response::GroupedQueryChannelsResponse;
#[cfg(any(feature = "moderation-checks", feature = "moderation-policies"))]
mod harm_action;
#[cfg(any(feature = "moderation-checks", feature = "moderation-policies"))]
pub use self::harm_action::HarmAction;
#[cfg(any(feature = "moderation-checks", feature = "moderation-policies"))]
mod harm_config;
#[cfg(any(feature = "moderation-checks", feature = "moderation-policies"))]
pub use self::harm_config::HarmConfig;
#[cfg(any(feature = "moderation-checks", feature = "moderation-policies"))]
mod harm_severity;
#[cfg(any(feature = "moderation-checks", feature = "moderation-policies"))]
pub use self::harm_severity::HarmSeverity;
#[cfg(feature = "channels")]
mod hide_channel_response;
#[cfg(feature = "channels")]
pub use self::hide_channel_response::HideChannelResponse;
#[cfg(feature = "app-settings")]
mod hls_settings;
#[cfg(feature = "app-settings")]
pub use self::hls_settings::HlsSettings;
#[cfg(feature = "app-settings")]
mod huawei_config;
#[cfg(feature = "app-settings")]
pub use self::huawei_config::HuaweiConfig;
#[cfg(feature = "app-settings")]
mod huawei_config_fields;
#[cfg(feature = "app-settings")]
pub use self::huawei_config_fields::HuaweiConfigFields;
#[cfg(any(feature = "moderation-policies", feature = "moderation-rules"))]
mod image_content_parameters;
#[cfg(any(feature = "moderation-policies", feature = "moderation-rules"))]
pub use self::image_content_parameters::ImageContentParameters;
#[cfg(any(feature = "files", feature = "uploads"))]
mod image_crop;
#[cfg(any(feature = "files", feature = "uploads"))]
pub use self::image_crop::ImageCrop;
mod image_data;
pub use self::image_data::ImageData;
#[cfg(any(feature = "files", feature = "uploads"))]
mod image_resize;
#[cfg(any(feature = "files", feature = "uploads"))]
pub use self::image_resize::ImageResize;
#[cfg(any(feature = "moderation-policies", feature = "moderation-rules"))]
mod image_rule_parameters;
#[cfg(any(feature = "moderation-policies", feature = "moderation-rules"))]
pub use self::image_rule_parameters::ImageRuleParameters;
#[cfg(any(feature = "files", feature = "uploads"))]
mod image_size;
#[cfg(any(feature = "files", feature = "uploads"))]
pub use self::image_size::ImageSize;
#[cfg(feature = "files")]
mod image_upload_response;
#[cfg(feature = "files")]
pub use self::image_upload_response::ImageUploadResponse;
mod images;
pub use self::images::Images;
#[cfg(feature = "block-lists")]
mod import_block_list_response;
#[cfg(feature = "block-lists")]
pub use self::import_block_list_response::ImportBlockListResponse;
#[cfg(feature = "imports")]
mod import_mode;
#[cfg(feature = "imports")]
pub use self::import_mode::ImportMode;
#[cfg(feature = "imports")]
mod import_product;
#[cfg(feature = "imports")]
pub use self::import_product::ImportProduct;
#[cfg(feature = "imports")]
mod import_task;
#[cfg(feature = "imports")]
pub use self::import_task::ImportTask;
#[cfg(feature = "imports")]
mod import_task_history;
#[cfg(feature = "imports")]
pub use self::import_task_history::ImportTaskHistory;
#[cfg(feature = "imports")]
mod import_v2_task_item;
#[cfg(feature = "imports")]
pub use self::import_v2_task_item::ImportV2TaskItem;
#[cfg(feature = "imports")]
mod import_v2_task_settings;
#[cfg(feature = "imports")]
pub use self::import_v2_task_settings::ImportV2TaskSettings;
#[cfg(feature = "imports")]
mod import_v2_task_settings_s3;
#[cfg(feature = "imports")]
pub use self::import_v2_task_settings_s3::ImportV2TaskSettingsS3;
#[cfg(feature = "imports")]
mod importer_storage_type;
#[cfg(feature = "imports")]
pub use self::importer_storage_type::ImporterStorageType;
#[cfg(feature = "app-settings")]
mod individual_record_settings;
#[cfg(feature = "app-settings")]
pub use self::individual_record_settings::IndividualRecordSettings;
#[cfg(feature = "app-settings")]
mod ingress_audio_encoding_options;
#[cfg(feature = "app-settings")]
pub use self::ingress_audio_encoding_options::IngressAudioEncodingOptions;
#[cfg(feature = "app-settings")]
mod ingress_audio_encoding_options_channels;
#[cfg(feature = "app-settings")]
pub use self::ingress_audio_encoding_options_channels::IngressAudioEncodingOptionsChannels;
#[cfg(feature = "app-settings")]
mod ingress_settings;
#[cfg(feature = "app-settings")]
pub use self::ingress_settings::IngressSettings;
#[cfg(feature = "app-settings")]
mod ingress_source;
#[cfg(feature = "app-settings")]
pub use self::ingress_source::IngressSource;
#[cfg(feature = "app-settings")]
mod ingress_video_encoding_options;
#[cfg(feature = "app-settings")]
pub use self::ingress_video_encoding_options::IngressVideoEncodingOptions;
#[cfg(feature = "app-settings")]
mod ingress_video_layer;
#[cfg(feature = "app-settings")]
pub use self::ingress_video_layer::IngressVideoLayer;
#[cfg(feature = "review-queue")]
mod insert_action_log_response;
#[cfg(feature = "review-queue")]
pub use self::insert_action_log_response::InsertActionLogResponse;
#[cfg(any(feature = "moderation-policies", feature = "moderation-rules"))]
mod ip_content_count_rule_parameters;
#[cfg(any(feature = "moderation-policies", feature = "moderation-rules"))]
pub use self::ip_content_count_rule_parameters::IpContentCountRuleParameters;
#[cfg(any(feature = "moderation-policies", feature = "moderation-rules"))]
mod ip_flag_count_rule_parameters;
#[cfg(any(feature = "moderation-policies", feature = "moderation-rules"))]
pub use self::ip_flag_count_rule_parameters::IpFlagCountRuleParameters;
#[cfg(any(feature = "moderation-policies", feature = "moderation-rules"))]
mod keyframe_ocr_rule_parameters;
#[cfg(any(feature = "moderation-policies", feature = "moderation-rules"))]
pub use self::keyframe_ocr_rule_parameters::KeyframeOcrRuleParameters;
#[cfg(any(feature = "moderation-policies", feature = "moderation-rules"))]
mod keyframe_rule_parameters;
#[cfg(any(feature = "moderation-policies", feature = "moderation-rules"))]
pub use self::keyframe_rule_parameters::KeyframeRuleParameters;
#[cfg(feature = "moderation-checks")]
mod label_content_type;
#[cfg(feature = "moderation-checks")]
pub use self::label_content_type::LabelContentType;
#[cfg(feature = "bans-and-flags")]
mod label_response;
#[cfg(feature = "bans-and-flags")]
pub use self::label_response::LabelResponse;
#[cfg(feature = "moderation-checks")]
mod label_result_response;
#[cfg(feature = "moderation-checks")]
pub use self::label_result_response::LabelResultResponse;
mod label_thresholds;
pub use self::label_thresholds::LabelThresholds;
#[cfg(feature = "moderation-checks")]
mod labels_response;
#[cfg(feature = "moderation-checks")]
pub use self::labels_response::LabelsResponse;
#[cfg(feature = "app-settings")]
mod layout_name;
#[cfg(feature = "app-settings")]
pub use self::layout_name::LayoutName;
#[cfg(feature = "app-settings")]
mod layout_settings;
#[cfg(feature = "app-settings")]
pub use self::layout_settings::LayoutSettings;
#[cfg(feature = "rate-limits")]
mod limit_info_response;
#[cfg(feature = "rate-limits")]
pub use self::limit_info_response::LimitInfoResponse;
#[cfg(feature = "app-settings")]
mod limits_settings;
#[cfg(feature = "app-settings")]
pub use self::limits_settings::LimitsSettings;
#[cfg(feature = "block-lists")]
mod list_block_list_response;
#[cfg(feature = "block-lists")]
pub use self::list_block_list_response::ListBlockListResponse;
#[cfg(feature = "channel-types")]
mod list_channel_types_response;
#[cfg(feature = "channel-types")]
pub use self::list_channel_types_response::ListChannelTypesResponse;
#[cfg(feature = "commands")]
mod list_commands_response;
#[cfg(feature = "commands")]
pub use self::list_commands_response::ListCommandsResponse;
#[cfg(feature = "devices")]
mod list_devices_response;
#[cfg(feature = "devices")]
pub use self::list_devices_response::ListDevicesResponse;
#[cfg(feature = "external-storage")]
mod list_external_storage_response;
#[cfg(feature = "external-storage")]
pub use self::list_external_storage_response::ListExternalStorageResponse;
#[cfg(feature = "imports")]
mod list_import_v2_tasks_response;
#[cfg(feature = "imports")]
pub use self::list_import_v2_tasks_response::ListImportV2TasksResponse;
#[cfg(feature = "imports")]
mod list_imports_response;
#[cfg(feature = "imports")]
pub use self::list_imports_response::ListImportsResponse;
#[cfg(feature = "roles-and-permissions")]
mod list_permissions_response;
#[cfg(feature = "roles-and-permissions")]
pub use self::list_permissions_response::ListPermissionsResponse;
#[cfg(feature = "push-notifications")]
mod list_push_providers_response;
#[cfg(feature = "push-notifications")]
pub use self::list_push_providers_response::ListPushProvidersResponse;
#[cfg(feature = "moderation-queues")]
mod list_queues_response;
#[cfg(feature = "moderation-queues")]
pub use self::list_queues_response::ListQueuesResponse;
#[cfg(feature = "roles-and-permissions")]
mod list_roles_response;
#[cfg(feature = "roles-and-permissions")]
pub use self::list_roles_response::ListRolesResponse;
#[cfg(feature = "user-groups")]
mod list_user_groups_response;
#[cfg(feature = "user-groups")]
pub use self::list_user_groups_response::ListUserGroupsResponse;
#[cfg(any(feature = "moderation-checks", feature = "moderation-policies"))]
mod llm_action;
#[cfg(any(feature = "moderation-checks", feature = "moderation-policies"))]
pub use self::llm_action::LlmAction;
#[cfg(any(feature = "moderation-checks", feature = "moderation-policies"))]
mod llm_config;
#[cfg(any(feature = "moderation-checks", feature = "moderation-policies"))]
pub use self::llm_config::LlmConfig;
#[cfg(any(feature = "moderation-checks", feature = "moderation-policies"))]
mod llm_rule;
#[cfg(any(feature = "moderation-checks", feature = "moderation-policies"))]
pub use self::llm_rule::LlmRule;
#[cfg(feature = "read-state")]
mod mark_delivered_response;
#[cfg(feature = "read-state")]
pub use self::mark_delivered_response::MarkDeliveredResponse;
#[cfg(feature = "read-state")]
mod mark_read_response;
#[cfg(feature = "read-state")]
pub use self::mark_read_response::MarkReadResponse;
#[cfg(feature = "read-state")]
mod mark_read_response_event;
#[cfg(feature = "read-state")]
pub use self::mark_read_response_event::MarkReadResponseEvent;
#[cfg(any(feature = "appeals", feature = "review-queue"))]
mod mark_reviewed_request_payload;
#[cfg(any(feature = "appeals", feature = "review-queue"))]
pub use self::mark_reviewed_request_payload::MarkReviewedRequestPayload;
#[cfg(feature = "webhooks")]
mod matched_content;
#[cfg(feature = "webhooks")]
pub use self::matched_content::MatchedContent;
#[cfg(feature = "webhooks")]
mod max_streak_changed_event;
#[cfg(feature = "webhooks")]
pub use self::max_streak_changed_event::MaxStreakChangedEvent;
#[cfg(feature = "webhooks")]
mod member_added_event;
#[cfg(feature = "webhooks")]
pub use self::member_added_event::MemberAddedEvent;
#[cfg(feature = "webhooks")]
mod member_removed_event;
#[cfg(feature = "webhooks")]
pub use self::member_removed_event::MemberRemovedEvent;
#[cfg(feature = "webhooks")]
mod member_updated_event;
#[cfg(feature = "webhooks")]
pub use self::member_updated_event::MemberUpdatedEvent;
#[cfg(feature = "members")]
mod members_response;
#[cfg(feature = "members")]
pub use self::members_response::MembersResponse;
#[cfg(feature = "messages")]
mod message_action_response;
#[cfg(feature = "messages")]
pub use self::message_action_response::MessageActionResponse;
#[cfg(any(feature = "events", feature = "webhooks"))]
mod message_change_set;
#[cfg(any(feature = "events", feature = "webhooks"))]
pub use self::message_change_set::MessageChangeSet;
#[cfg(feature = "webhooks")]
mod message_deleted_event;
#[cfg(feature = "webhooks")]
pub use self::message_deleted_event::MessageDeletedEvent;
#[cfg(feature = "bans-and-flags")]
mod message_flag_response;
#[cfg(feature = "bans-and-flags")]
pub use self::message_flag_response::MessageFlagResponse;
#[cfg(feature = "webhooks")]
mod message_flagged_event;
#[cfg(feature = "webhooks")]
pub use self::message_flagged_event::MessageFlaggedEvent;
#[cfg(feature = "messages")]
mod message_history_entry_response;
#[cfg(feature = "messages")]
pub use self::message_history_entry_response::MessageHistoryEntryResponse;
#[cfg(any(feature = "bans-and-flags", feature = "webhooks"))]
mod message_moderation_result;
#[cfg(any(feature = "bans-and-flags", feature = "webhooks"))]
pub use self::message_moderation_result::MessageModerationResult;
#[cfg(feature = "webhooks")]
mod message_new_event;
#[cfg(feature = "webhooks")]
pub use self::message_new_event::MessageNewEvent;
#[cfg(feature = "message-search")]
mod message_options;
#[cfg(feature = "message-search")]
pub use self::message_options::MessageOptions;
#[cfg(feature = "channels")]
mod message_pagination_params;
#[cfg(feature = "channels")]
pub use self::message_pagination_params::MessagePaginationParams;
#[cfg(feature = "webhooks")]
mod message_read_event;
#[cfg(feature = "webhooks")]
pub use self::message_read_event::MessageReadEvent;
#[cfg(any(feature = "channels", feature = "messages"))]
mod message_request;
#[cfg(any(feature = "channels", feature = "messages"))]
pub use self::message_request::MessageRequest;
#[cfg(any(feature = "channels", feature = "messages"))]
mod message_request_type;
#[cfg(any(feature = "channels", feature = "messages"))]
pub use self::message_request_type::MessageRequestType;
mod message_response;
pub use self::message_response::MessageResponse;
mod message_type;
pub use self::message_type::MessageType;
#[cfg(feature = "webhooks")]
mod message_unblocked_event;
#[cfg(feature = "webhooks")]
pub use self::message_unblocked_event::MessageUnblockedEvent;
#[cfg(feature = "webhooks")]
mod message_undeleted_event;
#[cfg(feature = "webhooks")]
pub use self::message_undeleted_event::MessageUndeletedEvent;
#[cfg(any(feature = "events", feature = "webhooks"))]
mod message_update;
#[cfg(any(feature = "events", feature = "webhooks"))]
pub use self::message_update::MessageUpdate;
#[cfg(feature = "webhooks")]
mod message_updated_event;
#[cfg(feature = "webhooks")]
pub use self::message_updated_event::MessageUpdatedEvent;
#[cfg(feature = "messages")]
mod message_with_channel_response;
#[cfg(feature = "messages")]
pub use self::message_with_channel_response::MessageWithChannelResponse;
#[cfg(feature = "usage")]
mod metric_stats;
#[cfg(feature = "usage")]
pub use self::metric_stats::MetricStats;
#[cfg(any(feature = "moderation-dashboard", feature = "review-queue"))]
mod moderation_action_config_response;
#[cfg(any(feature = "moderation-dashboard", feature = "review-queue"))]
pub use self::moderation_action_config_response::ModerationActionConfigResponse;
#[cfg(feature = "webhooks")]
mod moderation_analysis_failed_event;
#[cfg(feature = "webhooks")]
pub use self::moderation_analysis_failed_event::ModerationAnalysisFailedEvent;
#[cfg(feature = "bans-and-flags")]
mod moderation_ban_response;
#[cfg(feature = "bans-and-flags")]
pub use self::moderation_ban_response::ModerationBanResponse;
mod moderation_behavior;
pub use self::moderation_behavior::ModerationBehavior;
#[cfg(
    any(
        feature = "appeals",
        feature = "bans-and-flags",
        feature = "moderation-checks",
        feature = "review-queue",
        feature = "webhooks"
    )
)]
mod moderation_call_response;
#[cfg(
    any(
        feature = "appeals",
        feature = "bans-and-flags",
        feature = "moderation-checks",
        feature = "review-queue",
        feature = "webhooks"
    )
)]
pub use self::moderation_call_response::ModerationCallResponse;
#[cfg(feature = "app-settings")]
mod moderation_callback_mode;
#[cfg(feature = "app-settings")]
pub use self::moderation_callback_mode::ModerationCallbackMode;
#[cfg(feature = "webhooks")]
mod moderation_check_completed_event;
#[cfg(feature = "webhooks")]
pub use self::moderation_check_completed_event::ModerationCheckCompletedEvent;
#[cfg(feature = "moderation-checks")]
mod moderation_config;
#[cfg(feature = "moderation-checks")]
pub use self::moderation_config::ModerationConfig;
#[cfg(feature = "webhooks")]
mod moderation_custom_action_event;
#[cfg(feature = "webhooks")]
pub use self::moderation_custom_action_event::ModerationCustomActionEvent;
#[cfg(feature = "app-settings")]
mod moderation_dashboard_preferences;
#[cfg(feature = "app-settings")]
pub use self::moderation_dashboard_preferences::ModerationDashboardPreferences;
#[cfg(
    any(
        feature = "appeals",
        feature = "bans-and-flags",
        feature = "moderation-checks",
        feature = "review-queue",
        feature = "webhooks"
    )
)]
mod moderation_flag_response;
#[cfg(
    any(
        feature = "appeals",
        feature = "bans-and-flags",
        feature = "moderation-checks",
        feature = "review-queue",
        feature = "webhooks"
    )
)]
pub use self::moderation_flag_response::ModerationFlagResponse;
#[cfg(feature = "webhooks")]
mod moderation_flagged_event;
#[cfg(feature = "webhooks")]
pub use self::moderation_flagged_event::ModerationFlaggedEvent;
#[cfg(feature = "webhooks")]
mod moderation_image_analysis_complete_event;
#[cfg(feature = "webhooks")]
pub use self::moderation_image_analysis_complete_event::ModerationImageAnalysisCompleteEvent;
#[cfg(feature = "webhooks")]
mod moderation_mark_reviewed_event;
#[cfg(feature = "webhooks")]
pub use self::moderation_mark_reviewed_event::ModerationMarkReviewedEvent;
#[cfg(
    any(
        feature = "appeals",
        feature = "bans-and-flags",
        feature = "moderation-checks",
        feature = "review-queue",
        feature = "webhooks"
    )
)]
mod moderation_payload;
#[cfg(
    any(
        feature = "appeals",
        feature = "bans-and-flags",
        feature = "moderation-checks",
        feature = "review-queue",
        feature = "webhooks"
    )
)]
pub use self::moderation_payload::ModerationPayload;
#[cfg(feature = "moderation-checks")]
mod moderation_payload_request;
#[cfg(feature = "moderation-checks")]
pub use self::moderation_payload_request::ModerationPayloadRequest;
#[cfg(
    any(
        feature = "appeals",
        feature = "bans-and-flags",
        feature = "moderation-checks",
        feature = "review-queue",
        feature = "webhooks"
    )
)]
mod moderation_payload_response;
#[cfg(
    any(
        feature = "appeals",
        feature = "bans-and-flags",
        feature = "moderation-checks",
        feature = "review-queue",
        feature = "webhooks"
    )
)]
pub use self::moderation_payload_response::ModerationPayloadResponse;
#[cfg(feature = "moderation-queues")]
mod moderation_queue_response;
#[cfg(feature = "moderation-queues")]
pub use self::moderation_queue_response::ModerationQueueResponse;
#[cfg(feature = "moderation-queues")]
mod moderation_queue_type;
#[cfg(feature = "moderation-queues")]
pub use self::moderation_queue_type::ModerationQueueType;
#[cfg(any(feature = "bans-and-flags", feature = "events", feature = "webhooks"))]
mod moderation_response;
#[cfg(any(feature = "bans-and-flags", feature = "events", feature = "webhooks"))]
pub use self::moderation_response::ModerationResponse;
#[cfg(feature = "webhooks")]
mod moderation_rule_info;
#[cfg(feature = "webhooks")]
pub use self::moderation_rule_info::ModerationRuleInfo;
#[cfg(feature = "moderation-rules")]
mod moderation_rule_v2_response;
#[cfg(feature = "moderation-rules")]
pub use self::moderation_rule_v2_response::ModerationRuleV2Response;
#[cfg(feature = "webhooks")]
mod moderation_rules_triggered_event;
#[cfg(feature = "webhooks")]
pub use self::moderation_rules_triggered_event::ModerationRulesTriggeredEvent;
#[cfg(feature = "moderation-dashboard")]
mod moderation_setup_status;
#[cfg(feature = "moderation-dashboard")]
pub use self::moderation_setup_status::ModerationSetupStatus;
#[cfg(feature = "moderation-dashboard")]
mod moderation_setup_step;
#[cfg(feature = "moderation-dashboard")]
pub use self::moderation_setup_step::ModerationSetupStep;
#[cfg(feature = "webhooks")]
mod moderation_text_analysis_complete_event;
#[cfg(feature = "webhooks")]
pub use self::moderation_text_analysis_complete_event::ModerationTextAnalysisCompleteEvent;
mod moderation_v2_response;
pub use self::moderation_v2_response::ModerationV2Response;
#[cfg(feature = "mutes")]
mod mute_channel_response;
#[cfg(feature = "mutes")]
pub use self::mute_channel_response::MuteChannelResponse;
#[cfg(feature = "mutes")]
mod mute_response;
#[cfg(feature = "mutes")]
pub use self::mute_response::MuteResponse;
#[cfg(feature = "app-settings")]
mod noise_cancellation_settings;
#[cfg(feature = "app-settings")]
pub use self::noise_cancellation_settings::NoiseCancellationSettings;
#[cfg(feature = "webhooks")]
mod notification_mark_unread_event;
#[cfg(feature = "webhooks")]
pub use self::notification_mark_unread_event::NotificationMarkUnreadEvent;
#[cfg(feature = "app-settings")]
mod notification_settings;
#[cfg(feature = "app-settings")]
pub use self::notification_settings::NotificationSettings;
#[cfg(feature = "webhooks")]
mod notification_thread_message_new_event;
#[cfg(feature = "webhooks")]
pub use self::notification_thread_message_new_event::NotificationThreadMessageNewEvent;
#[cfg(any(feature = "moderation-policies", feature = "moderation-rules"))]
mod ocr_content_parameters;
#[cfg(any(feature = "moderation-policies", feature = "moderation-rules"))]
pub use self::ocr_content_parameters::OcrContentParameters;
#[cfg(any(feature = "moderation-checks", feature = "moderation-policies"))]
mod ocr_rule;
#[cfg(any(feature = "moderation-checks", feature = "moderation-policies"))]
pub use self::ocr_rule::OcrRule;
#[cfg(any(feature = "files", feature = "uploads"))]
mod only_user_id;
#[cfg(any(feature = "files", feature = "uploads"))]
pub use self::only_user_id::OnlyUserId;
#[cfg(feature = "app-settings")]
mod overview_dashboard_config;
#[cfg(feature = "app-settings")]
pub use self::overview_dashboard_config::OverviewDashboardConfig;
#[cfg(any(feature = "events", feature = "mutes"))]
mod own_user_response;
#[cfg(any(feature = "events", feature = "mutes"))]
pub use self::own_user_response::OwnUserResponse;
#[cfg(feature = "campaigns")]
mod pager_response;
#[cfg(feature = "campaigns")]
pub use self::pager_response::PagerResponse;
#[cfg(feature = "channels")]
mod pagination_params;
#[cfg(feature = "channels")]
pub use self::pagination_params::PaginationParams;
#[cfg(feature = "channels")]
mod parsed_predefined_filter_response;
#[cfg(feature = "channels")]
pub use self::parsed_predefined_filter_response::ParsedPredefinedFilterResponse;
#[cfg(feature = "webhooks")]
mod pending_message_event;
#[cfg(feature = "webhooks")]
pub use self::pending_message_event::PendingMessageEvent;
#[cfg(feature = "channels")]
mod pending_message_response;
#[cfg(feature = "channels")]
pub use self::pending_message_response::PendingMessageResponse;
#[cfg(feature = "predefined-filters")]
mod performance_analysis_response;
#[cfg(feature = "predefined-filters")]
pub use self::performance_analysis_response::PerformanceAnalysisResponse;
#[cfg(feature = "roles-and-permissions")]
mod permission;
#[cfg(feature = "roles-and-permissions")]
pub use self::permission::Permission;
#[cfg(feature = "roles-and-permissions")]
mod permission_level;
#[cfg(feature = "roles-and-permissions")]
pub use self::permission_level::PermissionLevel;
#[cfg(feature = "app-settings")]
mod permission_version;
#[cfg(feature = "app-settings")]
pub use self::permission_version::PermissionVersion;
#[cfg(feature = "app-settings")]
mod policy;
#[cfg(feature = "app-settings")]
pub use self::policy::Policy;
#[cfg(feature = "channel-types")]
mod policy_action;
#[cfg(feature = "channel-types")]
pub use self::policy_action::PolicyAction;
#[cfg(feature = "retention")]
mod policy_config;
#[cfg(feature = "retention")]
pub use self::policy_config::PolicyConfig;
#[cfg(feature = "channel-types")]
mod policy_request;
#[cfg(feature = "channel-types")]
pub use self::policy_request::PolicyRequest;
#[cfg(feature = "policy-tests")]
mod policy_test_label_drift;
#[cfg(feature = "policy-tests")]
pub use self::policy_test_label_drift::PolicyTestLabelDrift;
#[cfg(feature = "policy-tests")]
mod policy_test_result;
#[cfg(feature = "policy-tests")]
pub use self::policy_test_result::PolicyTestResult;
#[cfg(feature = "policy-tests")]
mod policy_test_row;
#[cfg(feature = "policy-tests")]
pub use self::policy_test_row::PolicyTestRow;
#[cfg(feature = "policy-tests")]
mod policy_test_run;
#[cfg(feature = "policy-tests")]
pub use self::policy_test_run::PolicyTestRun;
#[cfg(feature = "policy-tests")]
mod policy_test_run_metrics;
#[cfg(feature = "policy-tests")]
pub use self::policy_test_run_metrics::PolicyTestRunMetrics;
#[cfg(feature = "policy-tests")]
mod policy_test_run_response;
#[cfg(feature = "policy-tests")]
pub use self::policy_test_run_response::PolicyTestRunResponse;
#[cfg(feature = "policy-tests")]
mod policy_test_seed_spec;
#[cfg(feature = "policy-tests")]
pub use self::policy_test_seed_spec::PolicyTestSeedSpec;
#[cfg(feature = "policy-tests")]
mod policy_test_set;
#[cfg(feature = "policy-tests")]
pub use self::policy_test_set::PolicyTestSet;
#[cfg(feature = "policy-tests")]
mod policy_test_set_list_response;
#[cfg(feature = "policy-tests")]
pub use self::policy_test_set_list_response::PolicyTestSetListResponse;
#[cfg(feature = "policy-tests")]
mod policy_test_set_response;
#[cfg(feature = "policy-tests")]
pub use self::policy_test_set_response::PolicyTestSetResponse;
#[cfg(feature = "policy-tests")]
mod policy_test_totals;
#[cfg(feature = "policy-tests")]
pub use self::policy_test_totals::PolicyTestTotals;
#[cfg(feature = "polls")]
mod poll_option_input;
#[cfg(feature = "polls")]
pub use self::poll_option_input::PollOptionInput;
#[cfg(feature = "polls")]
mod poll_option_request;
#[cfg(feature = "polls")]
pub use self::poll_option_request::PollOptionRequest;
#[cfg(feature = "polls")]
mod poll_option_response;
#[cfg(feature = "polls")]
pub use self::poll_option_response::PollOptionResponse;
mod poll_option_response_data;
pub use self::poll_option_response_data::PollOptionResponseData;
#[cfg(feature = "polls")]
mod poll_response;
#[cfg(feature = "polls")]
pub use self::poll_response::PollResponse;
mod poll_response_data;
pub use self::poll_response_data::PollResponseData;
#[cfg(feature = "polls")]
mod poll_vote_response;
#[cfg(feature = "polls")]
pub use self::poll_vote_response::PollVoteResponse;
mod poll_vote_response_data;
pub use self::poll_vote_response_data::PollVoteResponseData;
#[cfg(feature = "polls")]
mod poll_votes_response;
#[cfg(feature = "polls")]
pub use self::poll_votes_response::PollVotesResponse;
#[cfg(feature = "predefined-filters")]
mod predefined_filter_operation;
#[cfg(feature = "predefined-filters")]
pub use self::predefined_filter_operation::PredefinedFilterOperation;
#[cfg(feature = "predefined-filters")]
mod predefined_filter_response;
#[cfg(feature = "predefined-filters")]
pub use self::predefined_filter_response::PredefinedFilterResponse;
#[cfg(feature = "predefined-filters")]
mod predefined_filter_stats_response;
#[cfg(feature = "predefined-filters")]
pub use self::predefined_filter_stats_response::PredefinedFilterStatsResponse;
mod privacy_settings_response;
pub use self::privacy_settings_response::PrivacySettingsResponse;
#[cfg(feature = "push-notifications")]
mod product_push_level;
#[cfg(feature = "push-notifications")]
pub use self::product_push_level::ProductPushLevel;
#[cfg(feature = "app-settings")]
mod push_config;
#[cfg(feature = "app-settings")]
pub use self::push_config::PushConfig;
#[cfg(feature = "checks")]
mod push_event_type;
#[cfg(feature = "checks")]
pub use self::push_event_type::PushEventType;
mod push_level;
pub use self::push_level::PushLevel;
#[cfg(feature = "app-settings")]
mod push_notification_fields;
#[cfg(feature = "app-settings")]
pub use self::push_notification_fields::PushNotificationFields;
mod push_notification_settings_response;
pub use self::push_notification_settings_response::PushNotificationSettingsResponse;
#[cfg(feature = "push-notifications")]
mod push_preference_input;
#[cfg(feature = "push-notifications")]
pub use self::push_preference_input::PushPreferenceInput;
#[cfg(any(feature = "events", feature = "mutes", feature = "push-notifications"))]
mod push_preferences_response;
#[cfg(any(feature = "events", feature = "mutes", feature = "push-notifications"))]
pub use self::push_preferences_response::PushPreferencesResponse;
#[cfg(feature = "app-settings")]
mod push_provider;
#[cfg(feature = "app-settings")]
pub use self::push_provider::PushProvider;
#[cfg(feature = "push-notifications")]
mod push_provider_request;
#[cfg(feature = "push-notifications")]
pub use self::push_provider_request::PushProviderRequest;
#[cfg(feature = "push-notifications")]
mod push_provider_response;
#[cfg(feature = "push-notifications")]
pub use self::push_provider_response::PushProviderResponse;
#[cfg(any(feature = "devices", feature = "push-notifications"))]
mod push_provider_type;
#[cfg(any(feature = "devices", feature = "push-notifications"))]
pub use self::push_provider_type::PushProviderType;
#[cfg(feature = "push-notifications")]
mod push_switch;
#[cfg(feature = "push-notifications")]
pub use self::push_switch::PushSwitch;
#[cfg(feature = "app-settings")]
mod push_template;
#[cfg(feature = "app-settings")]
pub use self::push_template::PushTemplate;
#[cfg(any(feature = "app-settings", feature = "push-notifications"))]
mod push_template_event_type;
#[cfg(any(feature = "app-settings", feature = "push-notifications"))]
pub use self::push_template_event_type::PushTemplateEventType;
#[cfg(feature = "push-notifications")]
mod push_template_response;
#[cfg(feature = "push-notifications")]
pub use self::push_template_response::PushTemplateResponse;
#[cfg(feature = "app-settings")]
mod push_version;
#[cfg(feature = "app-settings")]
pub use self::push_version::PushVersion;
#[cfg(feature = "appeals")]
mod query_appeals_response;
#[cfg(feature = "appeals")]
pub use self::query_appeals_response::QueryAppealsResponse;
#[cfg(feature = "bans-and-flags")]
mod query_banned_users_response;
#[cfg(feature = "bans-and-flags")]
pub use self::query_banned_users_response::QueryBannedUsersResponse;
#[cfg(feature = "campaigns")]
mod query_campaigns_response;
#[cfg(feature = "campaigns")]
pub use self::query_campaigns_response::QueryCampaignsResponse;
#[cfg(feature = "channels")]
mod query_channels_response;
#[cfg(feature = "channels")]
pub use self::query_channels_response::QueryChannelsResponse;
#[cfg(feature = "drafts")]
mod query_drafts_response;
#[cfg(feature = "drafts")]
pub use self::query_drafts_response::QueryDraftsResponse;
#[cfg(feature = "moderation-policies")]
mod query_feed_moderation_template;
#[cfg(feature = "moderation-policies")]
pub use self::query_feed_moderation_template::QueryFeedModerationTemplate;
#[cfg(feature = "moderation-policies")]
mod query_feed_moderation_templates_response;
#[cfg(feature = "moderation-policies")]
pub use self::query_feed_moderation_templates_response::QueryFeedModerationTemplatesResponse;
#[cfg(feature = "bans-and-flags")]
mod query_future_channel_bans_response;
#[cfg(feature = "bans-and-flags")]
pub use self::query_future_channel_bans_response::QueryFutureChannelBansResponse;
#[cfg(feature = "moderation-checks")]
mod query_label_results_response;
#[cfg(feature = "moderation-checks")]
pub use self::query_label_results_response::QueryLabelResultsResponse;
#[cfg(feature = "bans-and-flags")]
mod query_message_flags_response;
#[cfg(feature = "bans-and-flags")]
pub use self::query_message_flags_response::QueryMessageFlagsResponse;
#[cfg(feature = "messages")]
mod query_message_history_response;
#[cfg(feature = "messages")]
pub use self::query_message_history_response::QueryMessageHistoryResponse;
#[cfg(feature = "moderation-policies")]
mod query_moderation_configs_response;
#[cfg(feature = "moderation-policies")]
pub use self::query_moderation_configs_response::QueryModerationConfigsResponse;
#[cfg(feature = "bans-and-flags")]
mod query_moderation_flags_response;
#[cfg(feature = "bans-and-flags")]
pub use self::query_moderation_flags_response::QueryModerationFlagsResponse;
#[cfg(feature = "review-queue")]
mod query_moderation_logs_response;
#[cfg(feature = "review-queue")]
pub use self::query_moderation_logs_response::QueryModerationLogsResponse;
#[cfg(feature = "moderation-rules")]
mod query_moderation_rules_response;
#[cfg(feature = "moderation-rules")]
pub use self::query_moderation_rules_response::QueryModerationRulesResponse;
#[cfg(feature = "polls")]
mod query_polls_response;
#[cfg(feature = "polls")]
pub use self::query_polls_response::QueryPollsResponse;
#[cfg(feature = "predefined-filters")]
mod query_predefined_filters_response;
#[cfg(feature = "predefined-filters")]
pub use self::query_predefined_filters_response::QueryPredefinedFiltersResponse;
#[cfg(feature = "reactions")]
mod query_reactions_response;
#[cfg(feature = "reactions")]
pub use self::query_reactions_response::QueryReactionsResponse;
#[cfg(feature = "reminders")]
mod query_reminders_response;
#[cfg(feature = "reminders")]
pub use self::query_reminders_response::QueryRemindersResponse;
#[cfg(feature = "review-queue")]
mod query_review_queue_response;
#[cfg(feature = "review-queue")]
pub use self::query_review_queue_response::QueryReviewQueueResponse;
#[cfg(feature = "segments")]
mod query_segment_targets_response;
#[cfg(feature = "segments")]
pub use self::query_segment_targets_response::QuerySegmentTargetsResponse;
#[cfg(feature = "segments")]
mod query_segments_response;
#[cfg(feature = "segments")]
pub use self::query_segments_response::QuerySegmentsResponse;
#[cfg(feature = "usage")]
mod query_team_usage_stats_response;
#[cfg(feature = "usage")]
pub use self::query_team_usage_stats_response::QueryTeamUsageStatsResponse;
#[cfg(feature = "threads")]
mod query_threads_response;
#[cfg(feature = "threads")]
pub use self::query_threads_response::QueryThreadsResponse;
#[cfg(feature = "users")]
mod query_users_response;
#[cfg(feature = "users")]
pub use self::query_users_response::QueryUsersResponse;
#[cfg(feature = "moderation-queues")]
mod queue_response;
#[cfg(feature = "moderation-queues")]
pub use self::queue_response::QueueResponse;
#[cfg(feature = "app-settings")]
mod raw_record_settings;
#[cfg(feature = "app-settings")]
pub use self::raw_record_settings::RawRecordSettings;
#[cfg(
    any(
        feature = "appeals",
        feature = "bans-and-flags",
        feature = "moderation-checks",
        feature = "review-queue",
        feature = "webhooks"
    )
)]
mod reaction;
#[cfg(
    any(
        feature = "appeals",
        feature = "bans-and-flags",
        feature = "moderation-checks",
        feature = "review-queue",
        feature = "webhooks"
    )
)]
pub use self::reaction::Reaction;
#[cfg(feature = "webhooks")]
mod reaction_deleted_event;
#[cfg(feature = "webhooks")]
pub use self::reaction_deleted_event::ReactionDeletedEvent;
mod reaction_group_response;
pub use self::reaction_group_response::ReactionGroupResponse;
mod reaction_group_user_response;
pub use self::reaction_group_user_response::ReactionGroupUserResponse;
#[cfg(feature = "webhooks")]
mod reaction_new_event;
#[cfg(feature = "webhooks")]
pub use self::reaction_new_event::ReactionNewEvent;
#[cfg(feature = "reactions")]
mod reaction_request;
#[cfg(feature = "reactions")]
pub use self::reaction_request::ReactionRequest;
mod reaction_response;
pub use self::reaction_response::ReactionResponse;
#[cfg(feature = "webhooks")]
mod reaction_updated_event;
#[cfg(feature = "webhooks")]
pub use self::reaction_updated_event::ReactionUpdatedEvent;
#[cfg(feature = "users")]
mod reactivate_user_response;
#[cfg(feature = "users")]
pub use self::reactivate_user_response::ReactivateUserResponse;
#[cfg(feature = "users")]
mod reactivate_users_response;
#[cfg(feature = "users")]
pub use self::reactivate_users_response::ReactivateUsersResponse;
mod read_receipts_response;
pub use self::read_receipts_response::ReadReceiptsResponse;
#[cfg(any(feature = "channels", feature = "threads"))]
mod read_state_response;
#[cfg(any(feature = "channels", feature = "threads"))]
pub use self::read_state_response::ReadStateResponse;
#[cfg(feature = "app-settings")]
mod record_settings;
#[cfg(feature = "app-settings")]
pub use self::record_settings::RecordSettings;
#[cfg(any(feature = "appeals", feature = "review-queue"))]
mod reject_appeal_request_payload;
#[cfg(any(feature = "appeals", feature = "review-queue"))]
pub use self::reject_appeal_request_payload::RejectAppealRequestPayload;
#[cfg(feature = "webhooks")]
mod reminder_created_event;
#[cfg(feature = "webhooks")]
pub use self::reminder_created_event::ReminderCreatedEvent;
#[cfg(feature = "webhooks")]
mod reminder_deleted_event;
#[cfg(feature = "webhooks")]
pub use self::reminder_deleted_event::ReminderDeletedEvent;
#[cfg(feature = "webhooks")]
mod reminder_notification_event;
#[cfg(feature = "webhooks")]
pub use self::reminder_notification_event::ReminderNotificationEvent;
mod reminder_response_data;
pub use self::reminder_response_data::ReminderResponseData;
#[cfg(feature = "webhooks")]
mod reminder_updated_event;
#[cfg(feature = "webhooks")]
pub use self::reminder_updated_event::ReminderUpdatedEvent;
#[cfg(feature = "user-groups")]
mod remove_user_group_members_response;
#[cfg(feature = "user-groups")]
pub use self::remove_user_group_members_response::RemoveUserGroupMembersResponse;
mod response;
pub use self::response::Response;
#[cfg(any(feature = "appeals", feature = "review-queue"))]
mod restore_action_request_payload;
#[cfg(any(feature = "appeals", feature = "review-queue"))]
pub use self::restore_action_request_payload::RestoreActionRequestPayload;
#[cfg(feature = "retention")]
mod retention_policy;
#[cfg(feature = "retention")]
pub use self::retention_policy::RetentionPolicy;
#[cfg(feature = "retention")]
mod retention_policy_kind;
#[cfg(feature = "retention")]
pub use self::retention_policy_kind::RetentionPolicyKind;
#[cfg(feature = "retention")]
mod retention_run_response;
#[cfg(feature = "retention")]
pub use self::retention_run_response::RetentionRunResponse;
#[cfg(feature = "review-queue")]
mod review_action;
#[cfg(feature = "review-queue")]
pub use self::review_action::ReviewAction;
#[cfg(feature = "webhooks")]
mod review_queue_item_new_event;
#[cfg(feature = "webhooks")]
pub use self::review_queue_item_new_event::ReviewQueueItemNewEvent;
#[cfg(
    any(
        feature = "appeals",
        feature = "bans-and-flags",
        feature = "moderation-checks",
        feature = "review-queue",
        feature = "webhooks"
    )
)]
mod review_queue_item_response;
#[cfg(
    any(
        feature = "appeals",
        feature = "bans-and-flags",
        feature = "moderation-checks",
        feature = "review-queue",
        feature = "webhooks"
    )
)]
pub use self::review_queue_item_response::ReviewQueueItemResponse;
#[cfg(feature = "webhooks")]
mod review_queue_item_updated_event;
#[cfg(feature = "webhooks")]
pub use self::review_queue_item_updated_event::ReviewQueueItemUpdatedEvent;
#[cfg(feature = "app-settings")]
mod ring_settings;
#[cfg(feature = "app-settings")]
pub use self::ring_settings::RingSettings;
#[cfg(feature = "roles-and-permissions")]
mod role;
#[cfg(feature = "roles-and-permissions")]
pub use self::role::Role;
#[cfg(feature = "roles-and-permissions")]
mod role_type;
#[cfg(feature = "roles-and-permissions")]
pub use self::role_type::RoleType;
#[cfg(feature = "app-settings")]
mod rtmp_location;
#[cfg(feature = "app-settings")]
pub use self::rtmp_location::RtmpLocation;
#[cfg(feature = "app-settings")]
mod rtmp_settings;
#[cfg(feature = "app-settings")]
pub use self::rtmp_settings::RtmpSettings;
#[cfg(any(feature = "moderation-policies", feature = "moderation-rules"))]
mod rule_action;
#[cfg(any(feature = "moderation-policies", feature = "moderation-rules"))]
pub use self::rule_action::RuleAction;
#[cfg(any(feature = "moderation-policies", feature = "moderation-rules"))]
mod rule_builder_action;
#[cfg(any(feature = "moderation-policies", feature = "moderation-rules"))]
pub use self::rule_builder_action::RuleBuilderAction;
#[cfg(any(feature = "moderation-policies", feature = "moderation-rules"))]
mod rule_builder_condition;
#[cfg(any(feature = "moderation-policies", feature = "moderation-rules"))]
pub use self::rule_builder_condition::RuleBuilderCondition;
#[cfg(any(feature = "moderation-policies", feature = "moderation-rules"))]
mod rule_builder_condition_group;
#[cfg(any(feature = "moderation-policies", feature = "moderation-rules"))]
pub use self::rule_builder_condition_group::RuleBuilderConditionGroup;
#[cfg(feature = "moderation-policies")]
mod rule_builder_config;
#[cfg(feature = "moderation-policies")]
pub use self::rule_builder_config::RuleBuilderConfig;
#[cfg(feature = "moderation-policies")]
mod rule_builder_rule;
#[cfg(feature = "moderation-policies")]
pub use self::rule_builder_rule::RuleBuilderRule;
#[cfg(feature = "retention")]
mod run_stats;
#[cfg(feature = "retention")]
pub use self::run_stats::RunStats;
#[cfg(feature = "external-storage")]
mod s3_request;
#[cfg(feature = "external-storage")]
pub use self::s3_request::S3Request;
#[cfg(feature = "app-settings")]
mod screensharing_settings;
#[cfg(feature = "app-settings")]
pub use self::screensharing_settings::ScreensharingSettings;
#[cfg(feature = "message-search")]
mod search_response;
#[cfg(feature = "message-search")]
pub use self::search_response::SearchResponse;
#[cfg(feature = "message-search")]
mod search_result;
#[cfg(feature = "message-search")]
pub use self::search_result::SearchResult;
#[cfg(feature = "message-search")]
mod search_result_message;
#[cfg(feature = "message-search")]
pub use self::search_result_message::SearchResultMessage;
#[cfg(feature = "roles-and-permissions")]
mod search_roles_response;
#[cfg(feature = "roles-and-permissions")]
pub use self::search_roles_response::SearchRolesResponse;
#[cfg(feature = "user-groups")]
mod search_user_groups_response;
#[cfg(feature = "user-groups")]
pub use self::search_user_groups_response::SearchUserGroupsResponse;
#[cfg(feature = "message-search")]
mod search_warning;
#[cfg(feature = "message-search")]
pub use self::search_warning::SearchWarning;
#[cfg(any(feature = "campaigns", feature = "webhooks"))]
mod segment;
#[cfg(any(feature = "campaigns", feature = "webhooks"))]
pub use self::segment::Segment;
#[cfg(feature = "segments")]
mod segment_response;
#[cfg(feature = "segments")]
pub use self::segment_response::SegmentResponse;
#[cfg(feature = "segments")]
mod segment_target_response;
#[cfg(feature = "segments")]
pub use self::segment_target_response::SegmentTargetResponse;
#[cfg(feature = "segments")]
mod segment_type;
#[cfg(feature = "segments")]
pub use self::segment_type::SegmentType;
#[cfg(feature = "messages")]
mod send_message_response;
#[cfg(feature = "messages")]
pub use self::send_message_response::SendMessageResponse;
#[cfg(feature = "reactions")]
mod send_reaction_response;
#[cfg(feature = "reactions")]
pub use self::send_reaction_response::SendReactionResponse;
#[cfg(feature = "campaigns")]
mod sender_mode;
#[cfg(feature = "campaigns")]
pub use self::sender_mode::SenderMode;
#[cfg(feature = "campaigns")]
mod sender_visibility;
#[cfg(feature = "campaigns")]
pub use self::sender_visibility::SenderVisibility;
#[cfg(feature = "app-settings")]
mod session_settings;
#[cfg(feature = "app-settings")]
pub use self::session_settings::SessionSettings;
#[cfg(feature = "retention")]
mod set_retention_policy_response;
#[cfg(feature = "retention")]
pub use self::set_retention_policy_response::SetRetentionPolicyResponse;
#[cfg(feature = "moderation-dashboard")]
mod setup_session;
#[cfg(feature = "moderation-dashboard")]
pub use self::setup_session::SetupSession;
#[cfg(any(feature = "moderation-checks", feature = "moderation-policies"))]
mod severity_action;
#[cfg(any(feature = "moderation-checks", feature = "moderation-policies"))]
pub use self::severity_action::SeverityAction;
#[cfg(feature = "review-queue")]
mod shadow_block_action_request_payload;
#[cfg(feature = "review-queue")]
pub use self::shadow_block_action_request_payload::ShadowBlockActionRequestPayload;
#[cfg(any(feature = "channels", feature = "messages"))]
mod shared_location;
#[cfg(any(feature = "channels", feature = "messages"))]
pub use self::shared_location::SharedLocation;
#[cfg(feature = "live-locations")]
mod shared_location_response;
#[cfg(feature = "live-locations")]
pub use self::shared_location_response::SharedLocationResponse;
mod shared_location_response_data;
pub use self::shared_location_response_data::SharedLocationResponseData;
#[cfg(feature = "live-locations")]
mod shared_locations_response;
#[cfg(feature = "live-locations")]
pub use self::shared_locations_response::SharedLocationsResponse;
#[cfg(feature = "channels")]
mod show_channel_response;
#[cfg(feature = "channels")]
pub use self::show_channel_response::ShowChannelResponse;
#[cfg(feature = "predefined-filters")]
mod sort_param;
#[cfg(feature = "predefined-filters")]
pub use self::sort_param::SortParam;
mod sort_param_request;
pub use self::sort_param_request::SortParamRequest;
#[cfg(feature = "app-settings")]
mod speech_segment_config;
#[cfg(feature = "app-settings")]
pub use self::speech_segment_config::SpeechSegmentConfig;
#[cfg(feature = "campaigns")]
mod start_campaign_response;
#[cfg(feature = "campaigns")]
pub use self::start_campaign_response::StartCampaignResponse;
#[cfg(feature = "external-storage")]
mod storage_type;
#[cfg(feature = "external-storage")]
pub use self::storage_type::StorageType;
#[cfg(feature = "review-queue")]
mod submit_action_response;
#[cfg(feature = "review-queue")]
pub use self::submit_action_response::SubmitActionResponse;
#[cfg(feature = "moderation-checks")]
mod submit_moderation_feedback_response;
#[cfg(feature = "moderation-checks")]
pub use self::submit_moderation_feedback_response::SubmitModerationFeedbackResponse;
#[cfg(feature = "app-settings")]
mod target_resolution;
#[cfg(feature = "app-settings")]
pub use self::target_resolution::TargetResolution;
#[cfg(feature = "usage")]
mod team_usage_stats;
#[cfg(feature = "usage")]
pub use self::team_usage_stats::TeamUsageStats;
#[cfg(any(feature = "moderation-policies", feature = "moderation-rules"))]
mod text_content_parameters;
#[cfg(any(feature = "moderation-policies", feature = "moderation-rules"))]
pub use self::text_content_parameters::TextContentParameters;
#[cfg(any(feature = "moderation-policies", feature = "moderation-rules"))]
mod text_rule_parameters;
#[cfg(any(feature = "moderation-policies", feature = "moderation-rules"))]
pub use self::text_rule_parameters::TextRuleParameters;
#[cfg(
    any(
        feature = "channels",
        feature = "events",
        feature = "read-state",
        feature = "threads",
        feature = "webhooks"
    )
)]
mod thread_participant;
#[cfg(
    any(
        feature = "channels",
        feature = "events",
        feature = "read-state",
        feature = "threads",
        feature = "webhooks"
    )
)]
pub use self::thread_participant::ThreadParticipant;
#[cfg(
    any(
        feature = "events",
        feature = "read-state",
        feature = "threads",
        feature = "webhooks"
    )
)]
mod thread_response;
#[cfg(
    any(
        feature = "events",
        feature = "read-state",
        feature = "threads",
        feature = "webhooks"
    )
)]
pub use self::thread_response::ThreadResponse;
#[cfg(any(feature = "channels", feature = "threads"))]
mod thread_state_response;
#[cfg(any(feature = "channels", feature = "threads"))]
pub use self::thread_state_response::ThreadStateResponse;
#[cfg(feature = "webhooks")]
mod thread_updated_event;
#[cfg(feature = "webhooks")]
pub use self::thread_updated_event::ThreadUpdatedEvent;
mod thresholds;
pub use self::thresholds::Thresholds;
#[cfg(feature = "app-settings")]
mod thumbnails_settings;
#[cfg(feature = "app-settings")]
pub use self::thumbnails_settings::ThumbnailsSettings;
#[cfg(feature = "app-settings")]
mod transcription_language;
#[cfg(feature = "app-settings")]
pub use self::transcription_language::TranscriptionLanguage;
#[cfg(feature = "app-settings")]
mod transcription_settings;
#[cfg(feature = "app-settings")]
pub use self::transcription_settings::TranscriptionSettings;
#[cfg(feature = "messages")]
mod translation_language;
#[cfg(feature = "messages")]
pub use self::translation_language::TranslationLanguage;
#[cfg(feature = "app-settings")]
mod translation_settings;
#[cfg(feature = "app-settings")]
pub use self::translation_settings::TranslationSettings;
#[cfg(feature = "moderation-checks")]
mod triggered_rule_response;
#[cfg(feature = "moderation-checks")]
pub use self::triggered_rule_response::TriggeredRuleResponse;
#[cfg(feature = "channels")]
mod truncate_channel_response;
#[cfg(feature = "channels")]
pub use self::truncate_channel_response::TruncateChannelResponse;
mod typing_indicators_response;
pub use self::typing_indicators_response::TypingIndicatorsResponse;
#[cfg(any(feature = "appeals", feature = "review-queue"))]
mod unban_action_request_payload;
#[cfg(any(feature = "appeals", feature = "review-queue"))]
pub use self::unban_action_request_payload::UnbanActionRequestPayload;
#[cfg(feature = "bans-and-flags")]
mod unban_response;
#[cfg(feature = "bans-and-flags")]
pub use self::unban_response::UnbanResponse;
#[cfg(any(feature = "appeals", feature = "review-queue"))]
mod unblock_action_request_payload;
#[cfg(any(feature = "appeals", feature = "review-queue"))]
pub use self::unblock_action_request_payload::UnblockActionRequestPayload;
#[cfg(feature = "user-blocks")]
mod unblock_users_response;
#[cfg(feature = "user-blocks")]
pub use self::unblock_users_response::UnblockUsersResponse;
#[cfg(feature = "messages")]
mod undelete_message_response;
#[cfg(feature = "messages")]
pub use self::undelete_message_response::UndeleteMessageResponse;
#[cfg(feature = "app-settings")]
mod unique_usernames;
#[cfg(feature = "app-settings")]
pub use self::unique_usernames::UniqueUsernames;
#[cfg(feature = "mutes")]
mod unmute_response;
#[cfg(feature = "mutes")]
pub use self::unmute_response::UnmuteResponse;
#[cfg(feature = "unread")]
mod unread_counts_batch_response;
#[cfg(feature = "unread")]
pub use self::unread_counts_batch_response::UnreadCountsBatchResponse;
#[cfg(feature = "unread")]
mod unread_counts_channel;
#[cfg(feature = "unread")]
pub use self::unread_counts_channel::UnreadCountsChannel;
#[cfg(feature = "unread")]
mod unread_counts_channel_type;
#[cfg(feature = "unread")]
pub use self::unread_counts_channel_type::UnreadCountsChannelType;
#[cfg(feature = "unread")]
mod unread_counts_response;
#[cfg(feature = "unread")]
pub use self::unread_counts_response::UnreadCountsResponse;
#[cfg(feature = "unread")]
mod unread_counts_thread;
#[cfg(feature = "unread")]
pub use self::unread_counts_thread::UnreadCountsThread;
#[cfg(feature = "block-lists")]
mod update_block_list_response;
#[cfg(feature = "block-lists")]
pub use self::update_block_list_response::UpdateBlockListResponse;
#[cfg(feature = "channels")]
mod update_channel_partial_response;
#[cfg(feature = "channels")]
pub use self::update_channel_partial_response::UpdateChannelPartialResponse;
#[cfg(feature = "channels")]
mod update_channel_response;
#[cfg(feature = "channels")]
pub use self::update_channel_response::UpdateChannelResponse;
#[cfg(feature = "channel-types")]
mod update_channel_type_response;
#[cfg(feature = "channel-types")]
pub use self::update_channel_type_response::UpdateChannelTypeResponse;
#[cfg(feature = "commands")]
mod update_command_response;
#[cfg(feature = "commands")]
pub use self::update_command_response::UpdateCommandResponse;
#[cfg(feature = "external-storage")]
mod update_external_storage_response;
#[cfg(feature = "external-storage")]
pub use self::update_external_storage_response::UpdateExternalStorageResponse;
#[cfg(feature = "members")]
mod update_member_partial_response;
#[cfg(feature = "members")]
pub use self::update_member_partial_response::UpdateMemberPartialResponse;
#[cfg(feature = "messages")]
mod update_message_partial_response;
#[cfg(feature = "messages")]
pub use self::update_message_partial_response::UpdateMessagePartialResponse;
#[cfg(feature = "messages")]
mod update_message_response;
#[cfg(feature = "messages")]
pub use self::update_message_response::UpdateMessageResponse;
#[cfg(feature = "predefined-filters")]
mod update_predefined_filter_response;
#[cfg(feature = "predefined-filters")]
pub use self::update_predefined_filter_response::UpdatePredefinedFilterResponse;
#[cfg(feature = "reminders")]
mod update_reminder_response;
#[cfg(feature = "reminders")]
pub use self::update_reminder_response::UpdateReminderResponse;
#[cfg(feature = "segments")]
mod update_segment_response;
#[cfg(feature = "segments")]
pub use self::update_segment_response::UpdateSegmentResponse;
#[cfg(feature = "threads")]
mod update_thread_partial_response;
#[cfg(feature = "threads")]
pub use self::update_thread_partial_response::UpdateThreadPartialResponse;
#[cfg(feature = "user-groups")]
mod update_user_group_response;
#[cfg(feature = "user-groups")]
pub use self::update_user_group_response::UpdateUserGroupResponse;
#[cfg(feature = "users")]
mod update_user_partial_request;
#[cfg(feature = "users")]
pub use self::update_user_partial_request::UpdateUserPartialRequest;
#[cfg(feature = "users")]
mod update_users_response;
#[cfg(feature = "users")]
pub use self::update_users_response::UpdateUsersResponse;
#[cfg(feature = "uploads")]
mod upload_channel_file_response;
#[cfg(feature = "uploads")]
pub use self::upload_channel_file_response::UploadChannelFileResponse;
#[cfg(feature = "uploads")]
mod upload_channel_response;
#[cfg(feature = "uploads")]
pub use self::upload_channel_response::UploadChannelResponse;
#[cfg(feature = "moderation-dashboard")]
mod upsert_action_config_item;
#[cfg(feature = "moderation-dashboard")]
pub use self::upsert_action_config_item::UpsertActionConfigItem;
#[cfg(feature = "moderation-dashboard")]
mod upsert_action_config_response;
#[cfg(feature = "moderation-dashboard")]
pub use self::upsert_action_config_response::UpsertActionConfigResponse;
#[cfg(feature = "moderation-policies")]
mod upsert_config_response;
#[cfg(feature = "moderation-policies")]
pub use self::upsert_config_response::UpsertConfigResponse;
#[cfg(feature = "imports")]
mod upsert_external_storage_awss3_request;
#[cfg(feature = "imports")]
pub use self::upsert_external_storage_awss3_request::UpsertExternalStorageAwss3Request;
#[cfg(feature = "imports")]
mod upsert_external_storage_gcs_request;
#[cfg(feature = "imports")]
pub use self::upsert_external_storage_gcs_request::UpsertExternalStorageGcsRequest;
#[cfg(feature = "imports")]
mod upsert_external_storage_response;
#[cfg(feature = "imports")]
pub use self::upsert_external_storage_response::UpsertExternalStorageResponse;
#[cfg(feature = "moderation-rules")]
mod upsert_moderation_rule_response;
#[cfg(feature = "moderation-rules")]
pub use self::upsert_moderation_rule_response::UpsertModerationRuleResponse;
#[cfg(feature = "moderation-policies")]
mod upsert_moderation_template_response;
#[cfg(feature = "moderation-policies")]
pub use self::upsert_moderation_template_response::UpsertModerationTemplateResponse;
#[cfg(feature = "push-notifications")]
mod upsert_push_preferences_response;
#[cfg(feature = "push-notifications")]
pub use self::upsert_push_preferences_response::UpsertPushPreferencesResponse;
#[cfg(feature = "push-notifications")]
mod upsert_push_provider_response;
#[cfg(feature = "push-notifications")]
pub use self::upsert_push_provider_response::UpsertPushProviderResponse;
#[cfg(feature = "push-notifications")]
mod upsert_push_template_response;
#[cfg(feature = "push-notifications")]
pub use self::upsert_push_template_response::UpsertPushTemplateResponse;
#[cfg(feature = "moderation-dashboard")]
mod upsert_setup_session_response;
#[cfg(feature = "moderation-dashboard")]
pub use self::upsert_setup_session_response::UpsertSetupSessionResponse;
#[cfg(
    any(
        feature = "appeals",
        feature = "bans-and-flags",
        feature = "moderation-checks",
        feature = "review-queue",
        feature = "webhooks"
    )
)]
mod user;
#[cfg(
    any(
        feature = "appeals",
        feature = "bans-and-flags",
        feature = "moderation-checks",
        feature = "review-queue",
        feature = "webhooks"
    )
)]
pub use self::user::User;
#[cfg(feature = "webhooks")]
mod user_banned_event;
#[cfg(feature = "webhooks")]
pub use self::user_banned_event::UserBannedEvent;
#[cfg(any(feature = "moderation-policies", feature = "moderation-rules"))]
mod user_created_within_parameters;
#[cfg(any(feature = "moderation-policies", feature = "moderation-rules"))]
pub use self::user_created_within_parameters::UserCreatedWithinParameters;
#[cfg(feature = "events")]
mod user_custom_event_request;
#[cfg(feature = "events")]
pub use self::user_custom_event_request::UserCustomEventRequest;
#[cfg(any(feature = "moderation-policies", feature = "moderation-rules"))]
mod user_custom_property_parameters;
#[cfg(any(feature = "moderation-policies", feature = "moderation-rules"))]
pub use self::user_custom_property_parameters::UserCustomPropertyParameters;
#[cfg(feature = "webhooks")]
mod user_deactivated_event;
#[cfg(feature = "webhooks")]
pub use self::user_deactivated_event::UserDeactivatedEvent;
#[cfg(feature = "webhooks")]
mod user_deleted_event;
#[cfg(feature = "webhooks")]
pub use self::user_deleted_event::UserDeletedEvent;
#[cfg(feature = "users")]
mod user_deletion_mode;
#[cfg(feature = "users")]
pub use self::user_deletion_mode::UserDeletionMode;
#[cfg(feature = "webhooks")]
mod user_flagged_event;
#[cfg(feature = "webhooks")]
pub use self::user_flagged_event::UserFlaggedEvent;
#[cfg(feature = "webhooks")]
mod user_group;
#[cfg(feature = "webhooks")]
pub use self::user_group::UserGroup;
#[cfg(feature = "webhooks")]
mod user_group_created_event;
#[cfg(feature = "webhooks")]
pub use self::user_group_created_event::UserGroupCreatedEvent;
#[cfg(feature = "webhooks")]
mod user_group_deleted_event;
#[cfg(feature = "webhooks")]
pub use self::user_group_deleted_event::UserGroupDeletedEvent;
mod user_group_member;
pub use self::user_group_member::UserGroupMember;
#[cfg(feature = "webhooks")]
mod user_group_member_added_event;
#[cfg(feature = "webhooks")]
pub use self::user_group_member_added_event::UserGroupMemberAddedEvent;
#[cfg(feature = "webhooks")]
mod user_group_member_removed_event;
#[cfg(feature = "webhooks")]
pub use self::user_group_member_removed_event::UserGroupMemberRemovedEvent;
mod user_group_response;
pub use self::user_group_response::UserGroupResponse;
#[cfg(feature = "webhooks")]
mod user_group_updated_event;
#[cfg(feature = "webhooks")]
pub use self::user_group_updated_event::UserGroupUpdatedEvent;
#[cfg(any(feature = "moderation-policies", feature = "moderation-rules"))]
mod user_identical_content_count_parameters;
#[cfg(any(feature = "moderation-policies", feature = "moderation-rules"))]
pub use self::user_identical_content_count_parameters::UserIdenticalContentCountParameters;
#[cfg(feature = "webhooks")]
mod user_messages_deleted_event;
#[cfg(feature = "webhooks")]
pub use self::user_messages_deleted_event::UserMessagesDeletedEvent;
#[cfg(any(feature = "events", feature = "mutes", feature = "users"))]
mod user_mute_response;
#[cfg(any(feature = "events", feature = "mutes", feature = "users"))]
pub use self::user_mute_response::UserMuteResponse;
#[cfg(feature = "webhooks")]
mod user_muted_event;
#[cfg(feature = "webhooks")]
pub use self::user_muted_event::UserMutedEvent;
#[cfg(feature = "webhooks")]
mod user_reactivated_event;
#[cfg(feature = "webhooks")]
pub use self::user_reactivated_event::UserReactivatedEvent;
mod user_request;
pub use self::user_request::UserRequest;
mod user_response;
pub use self::user_response::UserResponse;
#[cfg(any(feature = "read-state", feature = "webhooks"))]
mod user_response_common_fields;
#[cfg(any(feature = "read-state", feature = "webhooks"))]
pub use self::user_response_common_fields::UserResponseCommonFields;
#[cfg(feature = "webhooks")]
mod user_response_privacy_fields;
#[cfg(feature = "webhooks")]
pub use self::user_response_privacy_fields::UserResponsePrivacyFields;
#[cfg(any(feature = "moderation-policies", feature = "moderation-rules"))]
mod user_role_parameters;
#[cfg(any(feature = "moderation-policies", feature = "moderation-rules"))]
pub use self::user_role_parameters::UserRoleParameters;
#[cfg(any(feature = "moderation-policies", feature = "moderation-rules"))]
mod user_rule_parameters;
#[cfg(any(feature = "moderation-policies", feature = "moderation-rules"))]
pub use self::user_rule_parameters::UserRuleParameters;
#[cfg(feature = "webhooks")]
mod user_unbanned_event;
#[cfg(feature = "webhooks")]
pub use self::user_unbanned_event::UserUnbannedEvent;
#[cfg(feature = "webhooks")]
mod user_unmuted_event;
#[cfg(feature = "webhooks")]
pub use self::user_unmuted_event::UserUnmutedEvent;
#[cfg(feature = "webhooks")]
mod user_unread_reminder_event;
#[cfg(feature = "webhooks")]
pub use self::user_unread_reminder_event::UserUnreadReminderEvent;
#[cfg(feature = "webhooks")]
mod user_updated_event;
#[cfg(feature = "webhooks")]
pub use self::user_updated_event::UserUpdatedEvent;
#[cfg(feature = "imports")]
mod validate_external_storage_response;
#[cfg(feature = "imports")]
pub use self::validate_external_storage_response::ValidateExternalStorageResponse;
#[cfg(any(feature = "moderation-checks", feature = "moderation-policies"))]
mod velocity_action;
#[cfg(any(feature = "moderation-checks", feature = "moderation-policies"))]
pub use self::velocity_action::VelocityAction;
#[cfg(any(feature = "moderation-checks", feature = "moderation-policies"))]
mod velocity_filter_config;
#[cfg(any(feature = "moderation-checks", feature = "moderation-policies"))]
pub use self::velocity_filter_config::VelocityFilterConfig;
#[cfg(any(feature = "moderation-checks", feature = "moderation-policies"))]
mod velocity_filter_config_rule;
#[cfg(any(feature = "moderation-checks", feature = "moderation-policies"))]
pub use self::velocity_filter_config_rule::VelocityFilterConfigRule;
#[cfg(any(feature = "moderation-checks", feature = "moderation-policies"))]
mod video_call_rule_config;
#[cfg(any(feature = "moderation-checks", feature = "moderation-policies"))]
pub use self::video_call_rule_config::VideoCallRuleConfig;
#[cfg(feature = "app-settings")]
mod video_codec;
#[cfg(feature = "app-settings")]
pub use self::video_codec::VideoCodec;
#[cfg(any(feature = "moderation-policies", feature = "moderation-rules"))]
mod video_content_parameters;
#[cfg(any(feature = "moderation-policies", feature = "moderation-rules"))]
pub use self::video_content_parameters::VideoContentParameters;
#[cfg(any(feature = "moderation-policies", feature = "moderation-rules"))]
mod video_rule_parameters;
#[cfg(any(feature = "moderation-policies", feature = "moderation-rules"))]
pub use self::video_rule_parameters::VideoRuleParameters;
#[cfg(feature = "app-settings")]
mod video_settings;
#[cfg(feature = "app-settings")]
pub use self::video_settings::VideoSettings;
#[cfg(feature = "app-settings")]
mod video_use_case;
#[cfg(feature = "app-settings")]
pub use self::video_use_case::VideoUseCase;
#[cfg(feature = "polls")]
mod vote_data;
#[cfg(feature = "polls")]
pub use self::vote_data::VoteData;
#[cfg(feature = "polls")]
mod voting_visibility;
#[cfg(feature = "polls")]
pub use self::voting_visibility::VotingVisibility;
#[cfg(feature = "webhooks")]
mod webhook_event;
#[cfg(feature = "webhooks")]
pub use self::webhook_event::WebhookEvent;
#[cfg(feature = "app-settings")]
mod webhook_failover_config;
#[cfg(feature = "app-settings")]
pub use self::webhook_failover_config::WebhookFailoverConfig;
#[cfg(feature = "unread")]
mod wrapped_unread_counts_response;
#[cfg(feature = "unread")]
pub use self::wrapped_unread_counts_response::WrappedUnreadCountsResponse;
#[cfg(feature = "events")]
mod ws_event;
#[cfg(feature = "events")]
pub use self::ws_event::WsEvent;
#[cfg(feature = "app-settings")]
mod xiaomi_config;
#[cfg(feature = "app-settings")]
pub use self::xiaomi_config::XiaomiConfig;
#[cfg(feature = "app-settings")]
mod xiaomi_config_fields;
#[cfg(feature = "app-settings")]
pub use self::xiaomi_config_fields::XiaomiConfigFields;
