//! The operations that are answered from memory.

mod batch;
mod channels;
mod members;
mod messages;
mod moderation;
mod reactions;
mod reads;
mod search;
mod threads;
mod users;

use serde_json::Value;

use super::{Question, Refusal, store::Store};

/// Carries an operation out. Nothing is changed if it is refused.
pub(crate) type Handler = fn(&mut Store, &Question<'_>) -> Result<Value, Refusal>;

/// By operation id, sorted.
pub(crate) const HANDLERS: &[(&str, Handler)] = &[
    ("ChannelBatchUpdate", batch::update),
    ("CommitMessage", messages::commit),
    ("DeactivateUser", users::deactivate),
    ("DeactivateUsers", users::deactivate_many),
    ("DeleteChannel", channels::delete),
    ("DeleteChannels", batch::delete),
    ("DeleteMessage", messages::delete),
    ("DeleteReaction", reactions::delete),
    ("DeleteUsers", users::delete_many),
    ("EphemeralMessageUpdate", messages::update_ephemeral),
    ("ExportChannels", batch::export),
    ("GetChannel", channels::get),
    ("GetManyMessages", messages::get_many),
    ("GetMessage", messages::get),
    ("GetOrCreateChannel", channels::get_or_create),
    (
        "GetOrCreateDistinctChannel",
        channels::get_or_create_distinct,
    ),
    ("GetReactions", reactions::get),
    ("GetReplies", threads::replies),
    ("GetTask", batch::task),
    ("GetThread", threads::get),
    ("HideChannel", channels::hide),
    ("MarkChannelsRead", reads::mark_channels),
    ("MarkDelivered", reads::mark_delivered),
    ("MarkRead", reads::mark),
    ("MarkUnread", reads::mark_unread),
    ("QueryBannedUsers", moderation::query_bans),
    ("QueryChannels", channels::query),
    ("QueryMembers", members::query),
    ("QueryMessageFlags", moderation::query_message_flags),
    ("QueryReactions", reactions::query),
    ("QueryThreads", threads::query),
    ("QueryUsers", users::query),
    ("ReactivateUser", users::reactivate),
    ("ReactivateUsers", users::reactivate_many),
    ("RestoreUsers", users::restore_many),
    ("Search", search::search),
    ("SendMessage", messages::send),
    ("SendReaction", reactions::send),
    ("ShowChannel", channels::show),
    ("TruncateChannel", channels::truncate),
    ("UndeleteMessage", messages::undelete),
    ("UnreadCounts", reads::unread),
    ("UnreadCountsBatch", reads::unread_batch),
    ("UpdateChannel", channels::update),
    ("UpdateChannelPartial", channels::update_partial),
    ("UpdateMemberPartial", members::update_partial),
    ("UpdateMessage", messages::update),
    ("UpdateMessagePartial", messages::update_partial),
    ("UpdateThreadPartial", threads::update_partial),
    ("UpdateUsers", users::update),
    ("UpdateUsersPartial", users::update_partial),
    ("ban", moderation::ban),
    ("flag", moderation::flag_item),
    ("get_flag_count", moderation::count_flags),
    ("get_review_queue_item", moderation::get_item),
    ("mute", moderation::mute),
    ("query_moderation_flags", moderation::query_flags),
    ("query_review_queue", moderation::query_items),
    ("submit_action", moderation::submit),
    ("unban", moderation::unban),
    ("unmute", moderation::unmute),
];

/// The handler of an operation, if the memory knows it.
pub(crate) fn handler(operation: &str) -> Option<Handler> {
    let found = HANDLERS
        .binary_search_by_key(&operation, |(id, _)| id)
        .ok()?;
    Some(HANDLERS[found].1)
}
