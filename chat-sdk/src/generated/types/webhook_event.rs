// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::AppealAcceptedEvent;
use super::AppealCreatedEvent;
use super::AppealRejectedEvent;
use super::AsyncBulkImageModerationEvent;
use super::AsyncExportChannelsEvent;
use super::AsyncExportErrorEvent;
use super::AsyncExportModerationLogsEvent;
use super::AsyncExportReviewQueueEvent;
use super::AsyncExportUsersEvent;
use super::CampaignCompletedEvent;
use super::CampaignStartedEvent;
use super::ChannelBatchCompletedEvent;
use super::ChannelBatchStartedEvent;
use super::ChannelCreatedEvent;
use super::ChannelDeletedEvent;
use super::ChannelFrozenEvent;
use super::ChannelHiddenEvent;
use super::ChannelMutedEvent;
use super::ChannelTruncatedEvent;
use super::ChannelUnFrozenEvent;
use super::ChannelUnmutedEvent;
use super::ChannelUpdatedEvent;
use super::ChannelVisibleEvent;
use super::CustomEvent;
use super::FlagUpdatedEvent;
use super::MaxStreakChangedEvent;
use super::MemberAddedEvent;
use super::MemberRemovedEvent;
use super::MemberUpdatedEvent;
use super::MessageDeletedEvent;
use super::MessageFlaggedEvent;
use super::MessageNewEvent;
use super::MessageReadEvent;
use super::MessageUnblockedEvent;
use super::MessageUndeletedEvent;
use super::MessageUpdatedEvent;
use super::ModerationAnalysisFailedEvent;
use super::ModerationCheckCompletedEvent;
use super::ModerationCustomActionEvent;
use super::ModerationFlaggedEvent;
use super::ModerationImageAnalysisCompleteEvent;
use super::ModerationMarkReviewedEvent;
use super::ModerationRulesTriggeredEvent;
use super::ModerationTextAnalysisCompleteEvent;
use super::NotificationMarkUnreadEvent;
use super::NotificationThreadMessageNewEvent;
use super::PendingMessageEvent;
use super::ReactionDeletedEvent;
use super::ReactionNewEvent;
use super::ReactionUpdatedEvent;
use super::ReminderCreatedEvent;
use super::ReminderDeletedEvent;
use super::ReminderNotificationEvent;
use super::ReminderUpdatedEvent;
use super::ReviewQueueItemNewEvent;
use super::ReviewQueueItemUpdatedEvent;
use super::ThreadUpdatedEvent;
use super::UserBannedEvent;
use super::UserDeactivatedEvent;
use super::UserDeletedEvent;
use super::UserFlaggedEvent;
use super::UserGroupCreatedEvent;
use super::UserGroupDeletedEvent;
use super::UserGroupMemberAddedEvent;
use super::UserGroupMemberRemovedEvent;
use super::UserGroupUpdatedEvent;
use super::UserMessagesDeletedEvent;
use super::UserMutedEvent;
use super::UserReactivatedEvent;
use super::UserUnbannedEvent;
use super::UserUnmutedEvent;
use super::UserUnreadReminderEvent;
use super::UserUpdatedEvent;

/// What a webhook delivers: one of the events that Stream sends by itself, about chats,
/// users, campaigns, moderation and work in the background. The value of `type` tells which.
/// An event under a name that the application chose is none of these, but has the form of
/// `CustomEvent`.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize), serde(untagged))]
#[non_exhaustive]
pub enum WebhookEvent {
    /// `*`: An event that the application defines itself. The API only transports it.
    Star(Box<CustomEvent>),
    /// `appeal.accepted`: Sent when a moderator accepts the appeal of a user, so that the
    /// decision appealed against no longer stands.
    AppealAccepted(Box<AppealAcceptedEvent>),
    /// `appeal.created`: Sent when a user appeals against a moderation decision, such as the
    /// removal of a message or a ban.
    AppealCreated(Box<AppealCreatedEvent>),
    /// `appeal.rejected`: Sent when a moderator rejects the appeal of a user, so that the
    /// decision appealed against stands.
    AppealRejected(Box<AppealRejectedEvent>),
    /// `campaign.completed`: Sent when a campaign is over, normally because all its recipients
    /// have got the message.
    CampaignCompleted(Box<CampaignCompletedEvent>),
    /// `campaign.started`: Sent when a campaign begins to send its messages, because a backend
    /// started it or its scheduled moment came.
    CampaignStarted(Box<CampaignStartedEvent>),
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
    /// `channel_batch_update.completed`: Sent when a change to many channels at once, which a
    /// backend had started with ChannelBatchUpdate, is done. It tells which channels could not be
    /// changed.
    ChannelBatchUpdateCompleted(Box<ChannelBatchCompletedEvent>),
    /// `channel_batch_update.started`: Sent when a change to many channels at once, which a
    /// backend requested with ChannelBatchUpdate, begins. Nothing has been changed yet.
    ChannelBatchUpdateStarted(Box<ChannelBatchStartedEvent>),
    /// `export.bulk_image_moderation.error`: Sent when work in the background fails that a
    /// backend had started: an export, or the moderation of a batch of images. The value of
    /// `type` tells which.
    ExportBulkImageModerationError(Box<AsyncExportErrorEvent>),
    /// `export.bulk_image_moderation.success`: Sent when the moderation of a batch of images,
    /// which a backend had started, is done. The outcome is in a file to download.
    ExportBulkImageModerationSuccess(Box<AsyncBulkImageModerationEvent>),
    /// `export.channels.error`: Sent when work in the background fails that a backend had
    /// started: an export, or the moderation of a batch of images. The value of `type` tells
    /// which.
    ExportChannelsError(Box<AsyncExportErrorEvent>),
    /// `export.channels.success`: Sent when an export of channels, which a backend had started,
    /// is done. The messages are in a file to download.
    ExportChannelsSuccess(Box<AsyncExportChannelsEvent>),
    /// `export.moderation_logs.error`: Sent when work in the background fails that a backend had
    /// started: an export, or the moderation of a batch of images. The value of `type` tells
    /// which.
    ExportModerationLogsError(Box<AsyncExportErrorEvent>),
    /// `export.moderation_logs.success`: Sent when an export of moderation logs, which a backend
    /// or a moderator had started, is done. The log is in a file to download.
    ExportModerationLogsSuccess(Box<AsyncExportModerationLogsEvent>),
    /// `export.review_queue.error`: Sent when work in the background fails that a backend had
    /// started: an export, or the moderation of a batch of images. The value of `type` tells
    /// which.
    ExportReviewQueueError(Box<AsyncExportErrorEvent>),
    /// `export.review_queue.success`: Sent when an export of the moderation review queue, which a
    /// backend or a moderator had started, is done. The items are in a file to download.
    ExportReviewQueueSuccess(Box<AsyncExportReviewQueueEvent>),
    /// `export.users.error`: Sent when work in the background fails that a backend had started:
    /// an export, or the moderation of a batch of images. The value of `type` tells which.
    ExportUsersError(Box<AsyncExportErrorEvent>),
    /// `export.users.success`: Sent when an export of users, which a backend had started, is
    /// done. The users are in a file to download.
    ExportUsersSuccess(Box<AsyncExportUsersEvent>),
    /// `flag.updated`: Sent when a flag on a message or a user changes, for example because a
    /// moderator dealt with it.
    FlagUpdated(Box<FlagUpdatedEvent>),
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
    /// `moderation.analysis.failed`: Sent when content that a backend handed to moderation could
    /// not be analysed, although the call was accepted. Nothing is known about the content: treat
    /// it as unchecked, not as clean, and hand it in again if you need a verdict.
    ModerationAnalysisFailed(Box<ModerationAnalysisFailedEvent>),
    /// `moderation.custom_action`: Sent when a moderator runs an action that the application
    /// defined for its review queue. The backend is what carries the action out.
    ModerationCustomAction(Box<ModerationCustomActionEvent>),
    /// `moderation.flagged`: Sent when a user or automatic moderation flags a message or other
    /// content. It only names the content; `review_queue_item.new` and
    /// `review_queue_item.updated` carry it together with the flags.
    ModerationFlagged(Box<ModerationFlaggedEvent>),
    /// `moderation.image_analysis.complete`: Sent when content with images that a backend handed
    /// to moderation has been analysed. It carries the same verdicts as the answer of the call,
    /// for those who keep a record of them.
    ModerationImageAnalysisComplete(Box<ModerationImageAnalysisCompleteEvent>),
    /// `moderation.mark_reviewed`: Sent when a moderator marks an item of the review queue as
    /// reviewed, which is to say that nothing more has to be done about it.
    ModerationMarkReviewed(Box<ModerationMarkReviewedEvent>),
    /// `moderation.text_analysis.complete`: Sent when content without images that a backend
    /// handed to moderation has been analysed. It carries the same verdicts as the answer of the
    /// call, for those who keep a record of them.
    ModerationTextAnalysisComplete(Box<ModerationTextAnalysisCompleteEvent>),
    /// `moderation_check.completed`: Sent when automatic moderation has finished all its checks
    /// of a message or other content, those that take longer included. It comes whether or not
    /// anything was found.
    ModerationCheckCompleted(Box<ModerationCheckCompletedEvent>),
    /// `moderation_rule.triggered`: Sent when the conditions of a moderation rule are met by what
    /// a user does or writes, and its actions have been taken.
    ModerationRuleTriggered(Box<ModerationRulesTriggeredEvent>),
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
    /// `review_queue_item.new`: Sent when content or a user is flagged for the first time, by a
    /// user or by automatic moderation, so that it enters the queue of what moderators have to
    /// review.
    ReviewQueueItemNew(Box<ReviewQueueItemNewEvent>),
    /// `review_queue_item.updated`: Sent when an item of the review queue gets further flags, or
    /// when a moderator takes an action on it.
    ReviewQueueItemUpdated(Box<ReviewQueueItemUpdatedEvent>),
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
    /// `user_group.created`: Sent when a group of users is created.
    UserGroupCreated(Box<UserGroupCreatedEvent>),
    /// `user_group.deleted`: Sent when a group of users is deleted. The users in it stay.
    UserGroupDeleted(Box<UserGroupDeletedEvent>),
    /// `user_group.member_added`: Sent when users are added to a group.
    UserGroupMemberAdded(Box<UserGroupMemberAddedEvent>),
    /// `user_group.member_removed`: Sent when users are removed from a group. They may have left
    /// it themselves.
    UserGroupMemberRemoved(Box<UserGroupMemberRemovedEvent>),
    /// `user_group.updated`: Sent when the name, the description or the team of a group of users
    /// changes.
    UserGroupUpdated(Box<UserGroupUpdatedEvent>),
    /// A kind that this version does not know, as it came.
    Unknown(runtime::Unlisted),
}

runtime::tagged_union!(
    WebhookEvent: Deserialize,
    "type",
    Star = "*",
    AppealAccepted = "appeal.accepted",
    AppealCreated = "appeal.created",
    AppealRejected = "appeal.rejected",
    CampaignCompleted = "campaign.completed",
    CampaignStarted = "campaign.started",
    ChannelCreated = "channel.created",
    ChannelDeleted = "channel.deleted",
    ChannelFrozen = "channel.frozen",
    ChannelHidden = "channel.hidden",
    ChannelMaxStreakChanged = "channel.max_streak_changed",
    ChannelMuted = "channel.muted",
    ChannelTruncated = "channel.truncated",
    ChannelUnfrozen = "channel.unfrozen",
    ChannelUnmuted = "channel.unmuted",
    ChannelUpdated = "channel.updated",
    ChannelVisible = "channel.visible",
    ChannelBatchUpdateCompleted = "channel_batch_update.completed",
    ChannelBatchUpdateStarted = "channel_batch_update.started",
    ExportBulkImageModerationError = "export.bulk_image_moderation.error",
    ExportBulkImageModerationSuccess = "export.bulk_image_moderation.success",
    ExportChannelsError = "export.channels.error",
    ExportChannelsSuccess = "export.channels.success",
    ExportModerationLogsError = "export.moderation_logs.error",
    ExportModerationLogsSuccess = "export.moderation_logs.success",
    ExportReviewQueueError = "export.review_queue.error",
    ExportReviewQueueSuccess = "export.review_queue.success",
    ExportUsersError = "export.users.error",
    ExportUsersSuccess = "export.users.success",
    FlagUpdated = "flag.updated",
    MemberAdded = "member.added",
    MemberRemoved = "member.removed",
    MemberUpdated = "member.updated",
    MessageDeleted = "message.deleted",
    MessageFlagged = "message.flagged",
    MessageNew = "message.new",
    MessagePending = "message.pending",
    MessageRead = "message.read",
    MessageUnblocked = "message.unblocked",
    MessageUndeleted = "message.undeleted",
    MessageUpdated = "message.updated",
    ModerationAnalysisFailed = "moderation.analysis.failed",
    ModerationCustomAction = "moderation.custom_action",
    ModerationFlagged = "moderation.flagged",
    ModerationImageAnalysisComplete = "moderation.image_analysis.complete",
    ModerationMarkReviewed = "moderation.mark_reviewed",
    ModerationTextAnalysisComplete = "moderation.text_analysis.complete",
    ModerationCheckCompleted = "moderation_check.completed",
    ModerationRuleTriggered = "moderation_rule.triggered",
    NotificationMarkUnread = "notification.mark_unread",
    NotificationReminderDue = "notification.reminder_due",
    NotificationThreadMessageNew = "notification.thread_message_new",
    ReactionDeleted = "reaction.deleted",
    ReactionNew = "reaction.new",
    ReactionUpdated = "reaction.updated",
    ReminderCreated = "reminder.created",
    ReminderDeleted = "reminder.deleted",
    ReminderUpdated = "reminder.updated",
    ReviewQueueItemNew = "review_queue_item.new",
    ReviewQueueItemUpdated = "review_queue_item.updated",
    ThreadUpdated = "thread.updated",
    UserBanned = "user.banned",
    UserDeactivated = "user.deactivated",
    UserDeleted = "user.deleted",
    UserFlagged = "user.flagged",
    UserMessagesDeleted = "user.messages.deleted",
    UserMuted = "user.muted",
    UserReactivated = "user.reactivated",
    UserUnbanned = "user.unbanned",
    UserUnmuted = "user.unmuted",
    UserUnreadMessageReminder = "user.unread_message_reminder",
    UserUpdated = "user.updated",
    UserGroupCreated = "user_group.created",
    UserGroupDeleted = "user_group.deleted",
    UserGroupMemberAdded = "user_group.member_added",
    UserGroupMemberRemoved = "user_group.member_removed",
    UserGroupUpdated = "user_group.updated",
);
