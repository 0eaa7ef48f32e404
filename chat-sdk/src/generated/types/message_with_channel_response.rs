// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use std::collections::BTreeMap;
use super::Attachment;
use super::ChannelMemberPartialResponse;
use super::ChannelResponse;
use super::DraftResponse;
use super::MessageResponse;
use super::MessageType;
use super::ModerationV2Response;
use super::PollResponseData;
use super::ReactionGroupResponse;
use super::ReactionResponse;
use super::ReminderResponseData;
use super::SharedLocationResponseData;
use super::UserGroupResponse;
use super::UserResponse;

/// Message as the API returns it, with the channel that holds it.
///
/// Part of [`GetMessageResponse`](super::GetMessageResponse).
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct MessageWithChannelResponse {
    /// Files, images, link previews and other rich content shown with the text; empty when there
    /// is none.
    pub attachments: Vec<Attachment>,
    /// Channel that holds the message.
    pub channel: ChannelResponse,
    /// Full id of the channel that holds the message, such as `messaging:general`.
    pub cid: String,
    /// Name of the slash command the text began with, such as `giphy`; absent for other messages.
    pub command: Option<String>,
    /// Moment the message was sent.
    pub created_at: runtime::Timestamp,
    /// Extra data of the application on the message, a free-form JSON object the API returns as
    /// it was stored.
    pub custom: runtime::Object,
    /// Moment of the soft deletion; absent as long as the message is not deleted.
    pub deleted_at: Option<runtime::Timestamp>,
    /// Whether the requesting user deleted the message for themselves alone.
    pub deleted_for_me: Option<bool>,
    /// Number of thread replies that have been deleted.
    pub deleted_reply_count: i32,
    /// Unsent reply the requesting user has saved for the thread under this message.
    pub draft: Option<Box<DraftResponse>>,
    /// Text rendered as HTML by the server.
    pub html: String,
    /// Translations of the text. Keys such as `fr_text` hold one language each, and `language`
    /// names the original one.
    pub i18n: Option<BTreeMap<String, String>>,
    /// Unique id of the message, chosen by the sender or by the server.
    pub id: String,
    /// Labels that image moderation found, as lists keyed by image.
    pub image_labels: Option<BTreeMap<String, Vec<String>>>,
    /// Newest reactions of all users, at most 10. `reaction_groups` has the totals.
    pub latest_reactions: Vec<ReactionResponse>,
    /// Part of the sender's channel membership, mainly the channel role.
    pub member: Option<Box<ChannelMemberPartialResponse>>,
    /// Whether the message addresses every member of the channel (`@channel`).
    pub mentioned_channel: bool,
    /// Ids of the user groups the message mentions.
    pub mentioned_group_ids: Option<Vec<String>>,
    /// User groups the message mentions, as objects.
    pub mentioned_groups: Option<Vec<UserGroupResponse>>,
    /// Whether the message addresses the members who are online (`@here`).
    pub mentioned_here: bool,
    /// Names of the roles the message mentions; users holding one of them are notified.
    pub mentioned_roles: Option<Vec<String>>,
    /// Users the message mentions by id, as objects.
    pub mentioned_users: Vec<UserResponse>,
    /// Moment the text was last edited; absent when it never changed.
    pub message_text_updated_at: Option<runtime::Timestamp>,
    /// Body in Message Markup Language, for messages that were sent with `mml` and without
    /// `text`.
    pub mml: Option<String>,
    /// Outcome of automatic moderation; absent when no rule applied.
    pub moderation: Option<Box<ModerationV2Response>>,
    /// Reactions of the requesting user, at most 10. Empty in server-side calls that name no
    /// user.
    pub own_reactions: Vec<ReactionResponse>,
    /// Id of the message this one replies to in a thread; absent outside threads.
    pub parent_id: Option<String>,
    /// Moment the pin ends by itself; absent for a pin without end.
    pub pin_expires: Option<runtime::Timestamp>,
    /// Whether the message is pinned to its channel.
    pub pinned: bool,
    /// Moment the message was pinned.
    pub pinned_at: Option<runtime::Timestamp>,
    /// User who put the pin on the message.
    pub pinned_by: Option<Box<UserResponse>>,
    /// Poll attached to the message, with its options and vote counts.
    pub poll: Option<Box<PollResponseData>>,
    /// Id of the attached poll; absent when there is none.
    pub poll_id: Option<String>,
    /// Message quoted by this one, as an object.
    pub quoted_message: Option<Box<MessageResponse>>,
    /// Id of the message quoted by this one.
    pub quoted_message_id: Option<String>,
    /// Number of reactions, keyed by reaction type.
    pub reaction_counts: BTreeMap<String, i32>,
    /// Counts, scores and times of the reactions, keyed by reaction type.
    pub reaction_groups: Option<BTreeMap<String, ReactionGroupResponse>>,
    /// Sum of the reaction scores, keyed by reaction type.
    pub reaction_scores: BTreeMap<String, i32>,
    /// Reminder or bookmark the requesting user has set on the message.
    pub reminder: Option<Box<ReminderResponseData>>,
    /// Number of replies in the thread under this message.
    pub reply_count: i32,
    /// Ids of the only users who can see the message; empty when the whole channel can.
    pub restricted_visibility: Vec<String>,
    /// Whether the sender is shadow banned, so that only the sender still sees the message.
    pub shadowed: bool,
    /// Location attached to the message.
    pub shared_location: Option<Box<SharedLocationResponseData>>,
    /// Whether a thread reply also appears in the message list of the channel.
    pub show_in_channel: Option<bool>,
    /// Whether the message leaves unread counts untouched.
    pub silent: bool,
    /// Body of the message in Markdown.
    pub text: String,
    /// Users who wrote in the thread under this message.
    pub thread_participants: Option<Vec<UserResponse>>,
    /// Kind of message. Besides `regular`, the server assigns `reply` in threads, `ephemeral`,
    /// `error` and `system` for special messages and `deleted` after a soft deletion.
    pub r#type: MessageType,
    /// Moment of the last change to the message.
    pub updated_at: runtime::Timestamp,
    /// Sender of the message.
    pub user: UserResponse,
}
