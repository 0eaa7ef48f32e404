// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use super::*;

/// What a webhook delivers: one of the events that Chat sends about its own objects. The
/// value of `type` tells which.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize), serde(untagged))]
#[non_exhaustive]
pub enum WebhookEvent {
    /// `channel.created`: Sent when a channel is created.
    ChannelCreated(Box<ChannelCreatedEvent>),
    /// `channel.deleted`: Sent when a channel is deleted.
    ChannelDeleted(Box<ChannelDeletedEvent>),
    /// `channel.frozen`: Sent when a channel is frozen, so that members without a special
    /// permission cannot write or react.
    ChannelFrozen(Box<ChannelFrozenEvent>),
    /// `channel.hidden`: Sent when a user hides a channel.
    ChannelHidden(Box<ChannelHiddenEvent>),
    /// `channel.max_streak_changed`: Sent when the maximum streak of a channel changes. The event
    /// does not name the channel.
    ChannelMaxStreakChanged(Box<MaxStreakChangedEvent>),
    /// `channel.muted`: Sent when a user mutes one or more channels.
    ChannelMuted(Box<ChannelMutedEvent>),
    /// `channel.truncated`: Sent when the messages of a channel are removed.
    ChannelTruncated(Box<ChannelTruncatedEvent>),
    /// `channel.unfrozen`: Sent when a frozen channel is opened for writing again.
    ChannelUnfrozen(Box<ChannelUnFrozenEvent>),
    /// `channel.unmuted`: Sent when a user lifts the mute of one or more channels.
    ChannelUnmuted(Box<ChannelUnmutedEvent>),
    /// `channel.updated`: Sent when the data of a channel changes.
    ChannelUpdated(Box<ChannelUpdatedEvent>),
    /// `channel.visible`: Sent when a hidden channel appears in the channel lists of a user
    /// again.
    ChannelVisible(Box<ChannelVisibleEvent>),
    /// `member.added`: Sent when a user becomes a member of a channel.
    MemberAdded(Box<MemberAddedEvent>),
    /// `member.removed`: Sent when a member leaves a channel or is removed from it.
    MemberRemoved(Box<MemberRemovedEvent>),
    /// `member.updated`: Sent when a channel membership changes, for example its role or custom
    /// data.
    MemberUpdated(Box<MemberUpdatedEvent>),
    /// `message.deleted`: Sent when a message is deleted.
    MessageDeleted(Box<MessageDeletedEvent>),
    /// `message.flagged`: Sent when a message is flagged.
    MessageFlagged(Box<MessageFlaggedEvent>),
    /// `message.new`: Sent when a new message appears in a channel.
    MessageNew(Box<MessageNewEvent>),
    /// `message.pending`: Sent about a message that is pending, which means that only its sender
    /// sees it until it is committed.
    MessagePending(Box<PendingMessageEvent>),
    /// `message.read`: Sent when a user marks a channel or a thread as read.
    MessageRead(Box<MessageReadEvent>),
    /// `message.unblocked`: Sent when a message that moderation had blocked is let through.
    MessageUnblocked(Box<MessageUnblockedEvent>),
    /// `message.undeleted`: Sent when a deleted message is restored.
    MessageUndeleted(Box<MessageUndeletedEvent>),
    /// `message.updated`: Sent when a message is edited or otherwise changed.
    MessageUpdated(Box<MessageUpdatedEvent>),
    /// `notification.mark_unread`: Sent when a user marks a channel or a thread as unread from a
    /// message on.
    NotificationMarkUnread(Box<NotificationMarkUnreadEvent>),
    /// `notification.reminder_due`: Sent when the moment of a reminder has come.
    NotificationReminderDue(Box<ReminderNotificationEvent>),
    /// `notification.thread_message_new`: Sent when a new reply arrives in a thread, for the
    /// users who take part in the thread.
    NotificationThreadMessageNew(Box<NotificationThreadMessageNewEvent>),
    /// `reaction.deleted`: Sent when a reaction is removed from a message.
    ReactionDeleted(Box<ReactionDeletedEvent>),
    /// `reaction.new`: Sent when a user reacts to a message.
    ReactionNew(Box<ReactionNewEvent>),
    /// `reaction.updated`: Sent when a reaction to a message changes.
    ReactionUpdated(Box<ReactionUpdatedEvent>),
    /// `reminder.created`: Sent when a user sets a reminder or bookmark on a message.
    ReminderCreated(Box<ReminderCreatedEvent>),
    /// `reminder.deleted`: Sent when a user removes a reminder or bookmark.
    ReminderDeleted(Box<ReminderDeletedEvent>),
    /// `reminder.updated`: Sent when a reminder changes, for example its moment.
    ReminderUpdated(Box<ReminderUpdatedEvent>),
    /// `thread.updated`: Sent when a thread changes, for example its title or custom data.
    ThreadUpdated(Box<ThreadUpdatedEvent>),
    /// `user.banned`: Sent when a user is banned, either from one channel or from the whole
    /// application.
    UserBanned(Box<UserBannedEvent>),
    /// `user.deactivated`: Sent when a user is deactivated.
    UserDeactivated(Box<UserDeactivatedEvent>),
    /// `user.deleted`: Sent when a user is deleted. The `delete_` fields and the flags repeat the
    /// options of the deletion.
    UserDeleted(Box<UserDeletedEvent>),
    /// `user.flagged`: Sent when a user is flagged.
    UserFlagged(Box<UserFlaggedEvent>),
    /// `user.messages.deleted`: Sent when the messages of a user are deleted together, in one
    /// channel or everywhere.
    UserMessagesDeleted(Box<UserMessagesDeletedEvent>),
    /// `user.muted`: Sent when a user mutes one or more other users.
    UserMuted(Box<UserMutedEvent>),
    /// `user.reactivated`: Sent when a deactivated user is activated again.
    UserReactivated(Box<UserReactivatedEvent>),
    /// `user.unbanned`: Sent when a user is no longer banned.
    UserUnbanned(Box<UserUnbannedEvent>),
    /// `user.unmuted`: Sent when a user lifts the mute of one or more other users.
    UserUnmuted(Box<UserUnmutedEvent>),
    /// `user.unread_message_reminder`: Sent when a user has left messages unread for longer than
    /// the reminder interval of the application. Channel types must have reminders switched on.
    UserUnreadMessageReminder(Box<UserUnreadReminderEvent>),
    /// `user.updated`: Sent when the data of a user changes.
    UserUpdated(Box<UserUpdatedEvent>),
    /// A kind that this version does not know, as it came.
    Unknown(runtime::Unlisted),
}

impl runtime::TaggedUnion for WebhookEvent {
    const TAG: &'static str = "type";

    fn from_tagged(
        tag: &str,
        value: runtime::Tagged,
    ) -> Result<Self, runtime::TagError> {
        match tag {
            "channel.created" => value.decode().map(Self::ChannelCreated),
            "channel.deleted" => value.decode().map(Self::ChannelDeleted),
            "channel.frozen" => value.decode().map(Self::ChannelFrozen),
            "channel.hidden" => value.decode().map(Self::ChannelHidden),
            "channel.max_streak_changed" => {
                value.decode().map(Self::ChannelMaxStreakChanged)
            }
            "channel.muted" => value.decode().map(Self::ChannelMuted),
            "channel.truncated" => value.decode().map(Self::ChannelTruncated),
            "channel.unfrozen" => value.decode().map(Self::ChannelUnfrozen),
            "channel.unmuted" => value.decode().map(Self::ChannelUnmuted),
            "channel.updated" => value.decode().map(Self::ChannelUpdated),
            "channel.visible" => value.decode().map(Self::ChannelVisible),
            "member.added" => value.decode().map(Self::MemberAdded),
            "member.removed" => value.decode().map(Self::MemberRemoved),
            "member.updated" => value.decode().map(Self::MemberUpdated),
            "message.deleted" => value.decode().map(Self::MessageDeleted),
            "message.flagged" => value.decode().map(Self::MessageFlagged),
            "message.new" => value.decode().map(Self::MessageNew),
            "message.pending" => value.decode().map(Self::MessagePending),
            "message.read" => value.decode().map(Self::MessageRead),
            "message.unblocked" => value.decode().map(Self::MessageUnblocked),
            "message.undeleted" => value.decode().map(Self::MessageUndeleted),
            "message.updated" => value.decode().map(Self::MessageUpdated),
            "notification.mark_unread" => {
                value.decode().map(Self::NotificationMarkUnread)
            }
            "notification.reminder_due" => {
                value.decode().map(Self::NotificationReminderDue)
            }
            "notification.thread_message_new" => {
                value.decode().map(Self::NotificationThreadMessageNew)
            }
            "reaction.deleted" => value.decode().map(Self::ReactionDeleted),
            "reaction.new" => value.decode().map(Self::ReactionNew),
            "reaction.updated" => value.decode().map(Self::ReactionUpdated),
            "reminder.created" => value.decode().map(Self::ReminderCreated),
            "reminder.deleted" => value.decode().map(Self::ReminderDeleted),
            "reminder.updated" => value.decode().map(Self::ReminderUpdated),
            "thread.updated" => value.decode().map(Self::ThreadUpdated),
            "user.banned" => value.decode().map(Self::UserBanned),
            "user.deactivated" => value.decode().map(Self::UserDeactivated),
            "user.deleted" => value.decode().map(Self::UserDeleted),
            "user.flagged" => value.decode().map(Self::UserFlagged),
            "user.messages.deleted" => value.decode().map(Self::UserMessagesDeleted),
            "user.muted" => value.decode().map(Self::UserMuted),
            "user.reactivated" => value.decode().map(Self::UserReactivated),
            "user.unbanned" => value.decode().map(Self::UserUnbanned),
            "user.unmuted" => value.decode().map(Self::UserUnmuted),
            "user.unread_message_reminder" => {
                value.decode().map(Self::UserUnreadMessageReminder)
            }
            "user.updated" => value.decode().map(Self::UserUpdated),
            _ => Ok(Self::Unknown(value.into_unlisted(tag))),
        }
    }
}

runtime::tagged_union!(WebhookEvent);
