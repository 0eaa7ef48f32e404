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

impl runtime::OpenEnum for PushTemplateEventType {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("message.new", Self::MessageNew),
        ("message.updated", Self::MessageUpdated),
        ("reaction.new", Self::ReactionNew),
        ("notification.reminder_due", Self::NotificationReminderDue),
        ("feeds.activity.added", Self::FeedsActivityAdded),
        ("feeds.comment.added", Self::FeedsCommentAdded),
        ("feeds.activity.reaction.added", Self::FeedsActivityReactionAdded),
        ("feeds.comment.reaction.added", Self::FeedsCommentReactionAdded),
        ("feeds.follow.created", Self::FeedsFollowCreated),
        ("feeds.notification_feed.updated", Self::FeedsNotificationFeedUpdated),
    ];

    fn from_unknown(value: runtime::Unknown) -> Self {
        Self::Unknown(value)
    }

    fn as_unknown(&self) -> Option<&runtime::Unknown> {
        if let Self::Unknown(value) = self { Some(value) } else { None }
    }
}

runtime::open_enum!(PushTemplateEventType);
