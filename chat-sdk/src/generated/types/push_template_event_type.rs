// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;

/// Event that a push template is for.
///
/// Taken by [`Client::upsert_push_template`](super::super::Client::upsert_push_template).
/// Part of [`PushTemplate`](super::PushTemplate).
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PushTemplateEventType {
    /// A new message.
    MessageNew,
    /// A message that was changed.
    MessageUpdated,
    /// A new reaction to a message.
    ReactionNew,
    /// A reminder whose moment has come.
    NotificationReminderDue,
    /// A new activity in a feed.
    FeedsActivityAdded,
    /// A new comment on an activity.
    FeedsCommentAdded,
    /// A new reaction to an activity.
    FeedsActivityReactionAdded,
    /// A new reaction to a comment.
    FeedsCommentReactionAdded,
    /// A feed that follows another one from now on.
    FeedsFollowCreated,
    /// News in a notification feed.
    FeedsNotificationFeedUpdated,
    /// A value that this version does not know, as it came.
    Unknown(runtime::Unknown),
}

runtime::open_enum!(
    PushTemplateEventType,
    MessageNew = "message.new",
    MessageUpdated = "message.updated",
    ReactionNew = "reaction.new",
    NotificationReminderDue = "notification.reminder_due",
    FeedsActivityAdded = "feeds.activity.added",
    FeedsCommentAdded = "feeds.comment.added",
    FeedsActivityReactionAdded = "feeds.activity.reaction.added",
    FeedsCommentReactionAdded = "feeds.comment.reaction.added",
    FeedsFollowCreated = "feeds.follow.created",
    FeedsNotificationFeedUpdated = "feeds.notification_feed.updated",
);
