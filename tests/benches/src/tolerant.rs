//! The page of channels in structs as one would write them by hand to get by with what the SDK gets by
//! with: what is missing or null reads as the default, in fields as in lists, and an integer too wide for
//! its type saturates.
//!
//! The fields are those of the generated types. Should those change, so need these not, as long as both
//! have about as many.

use std::collections::BTreeMap;
use std::fmt;
use std::marker::PhantomData;

use chat_sdk::types::{
    AutomodMode, ChannelOwnCapability, MessageType, ModerationBehavior, PushLevel,
};
use chat_sdk::{Object, Timestamp};
use serde::de::{SeqAccess, Visitor};
use serde::{Deserialize, Deserializer};

use crate::Error;

/// How many messages a page of channels has.
///
/// # Errors
///
/// If the page is not one.
pub fn count_messages(page: &[u8]) -> Result<usize, Error> {
    let page = decode(page)?;
    Ok(page.channels.0.iter().map(|it| it.messages.0.len()).sum())
}

/// Decodes a page of channels, into something that can only be dropped.
///
/// # Errors
///
/// If the page is not one.
pub fn decode_tolerantly(page: &[u8]) -> Result<impl Sized + use<>, Error> {
    decode(page)
}

fn decode(page: &[u8]) -> Result<QueryChannelsResponse, Error> {
    Ok(serde_json::from_slice(page)?)
}

/// What is null reads as the default.
fn or_default<'de, D: Deserializer<'de>, T: Deserialize<'de> + Default>(
    deserializer: D,
) -> Result<T, D::Error> {
    Ok(Option::deserialize(deserializer)?.unwrap_or_default())
}

/// A list in which a null is the default of its elements.
struct List<T>(Vec<T>);

impl<T> Default for List<T> {
    fn default() -> Self {
        Self(Vec::new())
    }
}

impl<'de, T: Deserialize<'de> + Default> Deserialize<'de> for List<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Elements<T>(PhantomData<T>);

        impl<'de, T: Deserialize<'de> + Default> Visitor<'de> for Elements<T> {
            type Value = List<T>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a list")
            }

            fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<List<T>, A::Error> {
                let mut elements = Vec::new();
                while let Some(element) = list.next_element::<Option<T>>()? {
                    elements.push(element.unwrap_or_default());
                }
                Ok(List(elements))
            }
        }

        deserializer.deserialize_seq(Elements(PhantomData))
    }
}

/// An integer that saturates.
#[derive(Default)]
struct Int(#[allow(dead_code, reason = "decoded only")] i32);

impl<'de> Deserialize<'de> for Int {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let wide = i64::deserialize(deserializer)?;
        let number = i32::try_from(wide).unwrap_or(if wide < 0 { i32::MIN } else { i32::MAX });
        Ok(Self(number))
    }
}

/// Structs all of whose fields may be missing or null.
macro_rules! tolerant {
    ($(struct $name:ident { $($field:ident: $ty:ty,)* })*) => {
        $(
            #[derive(Default, Deserialize)]
            #[serde(default)]
            #[allow(dead_code, reason = "decoded only")]
            struct $name {
                $(
                    #[serde(deserialize_with = "or_default")]
                    $field: $ty,
                )*
            }
        )*
    };
}

tolerant! {
    struct Action {
        name: String,
        style: Option<String>,
        text: String,
        r#type: String,
        value: Option<String>,
    }

    struct Attachment {
        actions: Option<List<Action>>,
        asset_url: Option<String>,
        author_icon: Option<String>,
        author_link: Option<String>,
        author_name: Option<String>,
        color: Option<String>,
        custom: Object,
        fallback: Option<String>,
        fields: Option<List<Field>>,
        footer: Option<String>,
        footer_icon: Option<String>,
        giphy: Option<Box<Images>>,
        image_url: Option<String>,
        og_scrape_url: Option<String>,
        original_height: Option<Int>,
        original_width: Option<Int>,
        pretext: Option<String>,
        text: Option<String>,
        thumb_url: Option<String>,
        title: Option<String>,
        title_link: Option<String>,
        r#type: Option<String>,
    }

    struct BlockListOptions {
        behavior: ModerationBehavior,
        blocklist: String,
    }

    struct ChannelConfigWithInfo {
        allowed_flag_reasons: Option<List<String>>,
        automod: AutomodMode,
        automod_behavior: ModerationBehavior,
        automod_thresholds: Option<Box<Thresholds>>,
        blocklist: Option<String>,
        blocklist_behavior: Option<ModerationBehavior>,
        blocklists: Option<List<BlockListOptions>>,
        chat_preferences: Option<Box<ChatPreferences>>,
        commands: List<Command>,
        connect_events: bool,
        count_messages: bool,
        created_at: Timestamp,
        custom_events: bool,
        delivery_events: bool,
        grants: Option<BTreeMap<String, List<String>>>,
        mark_messages_pending: bool,
        max_message_length: Int,
        message_retention: String,
        mutes: bool,
        name: String,
        partition_size: Option<Int>,
        partition_ttl: Option<String>,
        polls: bool,
        push_level: Option<PushLevel>,
        push_notifications: bool,
        quotes: bool,
        reactions: bool,
        read_events: bool,
        reminders: bool,
        replies: bool,
        search: bool,
        shared_locations: bool,
        skip_last_msg_update_for_system_msgs: bool,
        typing_events: bool,
        updated_at: Timestamp,
        uploads: bool,
        url_enrichment: bool,
        user_message_reminders: bool,
    }

    struct ChannelMemberPartialResponse {
        channel_role: String,
        custom: Option<Object>,
        notifications_muted: bool,
    }

    struct ChannelMemberResponse {
        archived_at: Option<Timestamp>,
        ban_expires: Option<Timestamp>,
        ban_from_future_channels: Option<bool>,
        banned: bool,
        channel_role: String,
        created_at: Timestamp,
        custom: Object,
        deleted_at: Option<Timestamp>,
        deleted_messages: Option<List<String>>,
        future_channel_ban_expires: Option<Timestamp>,
        invite_accepted_at: Option<Timestamp>,
        invite_rejected_at: Option<Timestamp>,
        invited: Option<bool>,
        is_moderator: Option<bool>,
        notifications_muted: bool,
        pinned_at: Option<Timestamp>,
        role: Option<String>,
        shadow_banned: bool,
        status: Option<String>,
        updated_at: Timestamp,
        user: Option<Box<UserResponse>>,
        user_id: Option<String>,
    }

    struct ChannelPushPreferencesResponse {
        chat_level: Option<String>,
        chat_preferences: Option<Box<ChatPreferencesResponse>>,
        disabled_until: Option<Timestamp>,
    }

    struct ChannelResponse {
        auto_translation_enabled: Option<bool>,
        auto_translation_language: Option<String>,
        blocked: Option<bool>,
        cid: String,
        config: Option<Box<ChannelConfigWithInfo>>,
        cooldown: Option<Int>,
        created_at: Timestamp,
        created_by: Option<Box<UserResponse>>,
        custom: Object,
        deleted_at: Option<Timestamp>,
        disabled: bool,
        filter_tags: Option<List<String>>,
        frozen: bool,
        hidden: Option<bool>,
        hide_messages_before: Option<Timestamp>,
        id: String,
        last_message_at: Option<Timestamp>,
        member_count: Option<Int>,
        members: Option<List<ChannelMemberResponse>>,
        message_count: Option<i64>,
        mute_expires_at: Option<Timestamp>,
        muted: Option<bool>,
        own_capabilities: Option<List<ChannelOwnCapability>>,
        team: Option<String>,
        truncated_at: Option<Timestamp>,
        truncated_by: Option<Box<UserResponse>>,
        r#type: String,
        updated_at: Timestamp,
    }

    struct ChannelStateResponseFields {
        active_live_locations: Option<List<SharedLocationResponseData>>,
        channel: Option<Box<ChannelResponse>>,
        draft: Option<Box<DraftResponse>>,
        hidden: Option<bool>,
        hide_messages_before: Option<Timestamp>,
        members: List<ChannelMemberResponse>,
        membership: Option<Box<ChannelMemberResponse>>,
        messages: List<MessageResponse>,
        pending_messages: Option<List<PendingMessageResponse>>,
        pinned_messages: List<MessageResponse>,
        push_preferences: Option<Box<ChannelPushPreferencesResponse>>,
        read: Option<List<ReadStateResponse>>,
        threads: List<ThreadStateResponse>,
        watcher_count: Option<Int>,
        watchers: Option<List<UserResponse>>,
    }

    struct ChatPreferences {
        channel_mentions: Option<String>,
        default_preference: Option<String>,
        direct_mentions: Option<String>,
        distinct_channel_messages: Option<String>,
        group_mentions: Option<String>,
        here_mentions: Option<String>,
        role_mentions: Option<String>,
        thread_replies: Option<String>,
    }

    struct ChatPreferencesResponse {
        channel_mentions: Option<String>,
        default_preference: Option<String>,
        direct_mentions: Option<String>,
        group_mentions: Option<String>,
        here_mentions: Option<String>,
        role_mentions: Option<String>,
        thread_replies: Option<String>,
    }

    struct Command {
        args: String,
        created_at: Option<Timestamp>,
        description: String,
        name: String,
        set: String,
        updated_at: Option<Timestamp>,
    }

    struct DeliveryReceiptsResponse {
        enabled: bool,
    }

    struct DeviceResponse {
        created_at: Timestamp,
        disabled: Option<bool>,
        disabled_reason: Option<String>,
        hardware_id: Option<String>,
        id: String,
        push_provider: String,
        push_provider_name: Option<String>,
        user_id: String,
        voip: Option<bool>,
    }

    struct DraftPayloadResponse {
        attachments: Option<List<Attachment>>,
        custom: Object,
        html: Option<String>,
        id: String,
        mentioned_users: Option<List<UserResponse>>,
        mml: Option<String>,
        parent_id: Option<String>,
        poll_id: Option<String>,
        quoted_message_id: Option<String>,
        show_in_channel: Option<bool>,
        silent: Option<bool>,
        text: String,
        r#type: Option<String>,
    }

    struct DraftResponse {
        channel: Option<Box<ChannelResponse>>,
        channel_cid: String,
        created_at: Timestamp,
        message: DraftPayloadResponse,
        parent_id: Option<String>,
        parent_message: Option<Box<MessageResponse>>,
        quoted_message: Option<Box<MessageResponse>>,
    }

    struct Field {
        short: bool,
        title: String,
        value: String,
    }

    struct ImageData {
        frames: String,
        height: String,
        size: String,
        url: String,
        width: String,
    }

    struct Images {
        fixed_height: ImageData,
        fixed_height_downsampled: ImageData,
        fixed_height_still: ImageData,
        fixed_width: ImageData,
        fixed_width_downsampled: ImageData,
        fixed_width_still: ImageData,
        original: ImageData,
    }

    struct LabelThresholds {
        block: Option<f32>,
        flag: Option<f32>,
    }

    struct MessageResponse {
        attachments: List<Attachment>,
        cid: String,
        command: Option<String>,
        created_at: Timestamp,
        custom: Object,
        deleted_at: Option<Timestamp>,
        deleted_for_me: Option<bool>,
        deleted_reply_count: Int,
        draft: Option<Box<DraftResponse>>,
        html: String,
        i18n: Option<BTreeMap<String, String>>,
        id: String,
        image_labels: Option<BTreeMap<String, List<String>>>,
        latest_reactions: List<ReactionResponse>,
        member: Option<Box<ChannelMemberPartialResponse>>,
        mentioned_channel: bool,
        mentioned_group_ids: Option<List<String>>,
        mentioned_groups: Option<List<UserGroupResponse>>,
        mentioned_here: bool,
        mentioned_roles: Option<List<String>>,
        mentioned_users: List<UserResponse>,
        message_text_updated_at: Option<Timestamp>,
        mml: Option<String>,
        moderation: Option<Box<ModerationV2Response>>,
        own_reactions: List<ReactionResponse>,
        parent_id: Option<String>,
        pin_expires: Option<Timestamp>,
        pinned: bool,
        pinned_at: Option<Timestamp>,
        pinned_by: Option<Box<UserResponse>>,
        poll: Option<Box<PollResponseData>>,
        poll_id: Option<String>,
        quoted_message: Option<Box<MessageResponse>>,
        quoted_message_id: Option<String>,
        reaction_counts: BTreeMap<String, Int>,
        reaction_groups: Option<BTreeMap<String, ReactionGroupResponse>>,
        reaction_scores: BTreeMap<String, Int>,
        reminder: Option<Box<ReminderResponseData>>,
        reply_count: Int,
        restricted_visibility: List<String>,
        shadowed: bool,
        shared_location: Option<Box<SharedLocationResponseData>>,
        show_in_channel: Option<bool>,
        silent: bool,
        text: String,
        thread_participants: Option<List<UserResponse>>,
        r#type: MessageType,
        updated_at: Timestamp,
        user: UserResponse,
    }

    struct ModerationV2Response {
        action: String,
        blocklist_matched: Option<String>,
        blocklists_matched: Option<List<String>>,
        image_harms: Option<List<String>>,
        original_text: String,
        platform_circumvented: Option<bool>,
        semantic_filter_matched: Option<String>,
        text_harms: Option<List<String>>,
    }

    struct ParsedPredefinedFilterResponse {
        filter: Object,
        name: String,
        sort: Option<List<SortParamRequest>>,
    }

    struct PendingMessageResponse {
        channel: Option<Box<ChannelResponse>>,
        message: Option<Box<MessageResponse>>,
        metadata: Option<BTreeMap<String, String>>,
        user: Option<Box<UserResponse>>,
    }

    struct PollOptionResponseData {
        custom: Object,
        id: String,
        text: String,
    }

    struct PollResponseData {
        allow_answers: bool,
        allow_user_suggested_options: bool,
        answers_count: Int,
        created_at: Timestamp,
        created_by: Option<Box<UserResponse>>,
        created_by_id: String,
        custom: Object,
        description: String,
        enforce_unique_vote: bool,
        id: String,
        is_closed: Option<bool>,
        latest_answers: List<PollVoteResponseData>,
        latest_votes_by_option: BTreeMap<String, List<PollVoteResponseData>>,
        max_votes_allowed: Option<Int>,
        name: String,
        options: List<PollOptionResponseData>,
        own_votes: List<PollVoteResponseData>,
        updated_at: Timestamp,
        vote_count: Int,
        vote_counts_by_option: BTreeMap<String, Int>,
        voting_visibility: String,
    }

    struct PollVoteResponseData {
        answer_text: Option<String>,
        created_at: Timestamp,
        id: String,
        is_answer: Option<bool>,
        option_id: String,
        poll_id: String,
        updated_at: Timestamp,
        user: Option<Box<UserResponse>>,
        user_id: Option<String>,
    }

    struct PrivacySettingsResponse {
        delivery_receipts: Option<Box<DeliveryReceiptsResponse>>,
        read_receipts: Option<Box<ReadReceiptsResponse>>,
        typing_indicators: Option<Box<TypingIndicatorsResponse>>,
    }

    struct PushNotificationSettingsResponse {
        disabled: Option<bool>,
        disabled_until: Option<Timestamp>,
    }

    struct QueryChannelsResponse {
        channels: List<ChannelStateResponseFields>,
        duration: String,
        predefined_filter: Option<Box<ParsedPredefinedFilterResponse>>,
    }

    struct ReactionGroupResponse {
        count: Int,
        first_reaction_at: Timestamp,
        last_reaction_at: Timestamp,
        latest_reactions_by: List<ReactionGroupUserResponse>,
        sum_scores: Int,
    }

    struct ReactionGroupUserResponse {
        created_at: Timestamp,
        user: Option<Box<UserResponse>>,
        user_id: String,
    }

    struct ReactionResponse {
        created_at: Timestamp,
        custom: Object,
        message_id: String,
        score: Int,
        r#type: String,
        updated_at: Timestamp,
        user: UserResponse,
        user_id: String,
    }

    struct ReadReceiptsResponse {
        enabled: bool,
    }

    struct ReadStateResponse {
        last_delivered_at: Option<Timestamp>,
        last_delivered_message_id: Option<String>,
        last_read: Timestamp,
        last_read_message_id: Option<String>,
        unread_messages: Int,
        user: UserResponse,
    }

    struct ReminderResponseData {
        channel: Option<Box<ChannelResponse>>,
        channel_cid: String,
        created_at: Timestamp,
        message: Option<Box<MessageResponse>>,
        message_id: String,
        remind_at: Option<Timestamp>,
        updated_at: Timestamp,
        user: Option<Box<UserResponse>>,
        user_id: String,
    }

    struct SharedLocationResponseData {
        channel: Option<Box<ChannelResponse>>,
        channel_cid: String,
        created_at: Timestamp,
        created_by_device_id: String,
        end_at: Option<Timestamp>,
        latitude: f64,
        longitude: f64,
        message: Option<Box<MessageResponse>>,
        message_id: String,
        updated_at: Timestamp,
        user_id: String,
    }

    struct SortParamRequest {
        direction: Option<Int>,
        field: Option<String>,
        r#type: Option<String>,
    }

    struct ThreadParticipant {
        channel_cid: String,
        created_at: Timestamp,
        custom: Object,
        last_read_at: Timestamp,
        last_thread_message_at: Option<Timestamp>,
        left_thread_at: Option<Timestamp>,
        thread_id: Option<String>,
        user: Option<Box<UserResponse>>,
        user_id: Option<String>,
    }

    struct ThreadStateResponse {
        active_participant_count: Int,
        channel: Option<Box<ChannelResponse>>,
        channel_cid: String,
        created_at: Timestamp,
        created_by: Option<Box<UserResponse>>,
        created_by_user_id: String,
        custom: Object,
        deleted_at: Option<Timestamp>,
        draft: Option<Box<DraftResponse>>,
        last_message_at: Option<Timestamp>,
        latest_replies: List<MessageResponse>,
        parent_message: Option<Box<MessageResponse>>,
        parent_message_id: String,
        participant_count: Int,
        read: Option<List<ReadStateResponse>>,
        reply_count: Int,
        thread_participants: Option<List<ThreadParticipant>>,
        title: String,
        updated_at: Timestamp,
    }

    struct Thresholds {
        explicit: Option<Box<LabelThresholds>>,
        spam: Option<Box<LabelThresholds>>,
        toxic: Option<Box<LabelThresholds>>,
    }

    struct TypingIndicatorsResponse {
        enabled: bool,
    }

    struct UserGroupMember {
        app_pk: i64,
        created_at: Timestamp,
        group_id: String,
        is_admin: bool,
        user_id: String,
    }

    struct UserGroupResponse {
        created_at: Timestamp,
        created_by: Option<String>,
        description: Option<String>,
        id: String,
        members: Option<List<UserGroupMember>>,
        name: String,
        team_id: Option<String>,
        updated_at: Timestamp,
    }

    struct UserResponse {
        avg_response_time: Option<Int>,
        ban_expires: Option<Timestamp>,
        banned: bool,
        blocked_user_ids: List<String>,
        bypass_moderation: Option<bool>,
        created_at: Timestamp,
        custom: Object,
        deactivated_at: Option<Timestamp>,
        deleted_at: Option<Timestamp>,
        devices: Option<List<DeviceResponse>>,
        id: String,
        image: Option<String>,
        invisible: bool,
        language: String,
        last_active: Option<Timestamp>,
        name: Option<String>,
        online: bool,
        privacy_settings: Option<Box<PrivacySettingsResponse>>,
        push_notifications: Option<Box<PushNotificationSettingsResponse>>,
        revoke_tokens_issued_before: Option<Timestamp>,
        role: String,
        shadow_banned: bool,
        teams: List<String>,
        teams_role: Option<BTreeMap<String, String>>,
        updated_at: Timestamp,
    }
}
