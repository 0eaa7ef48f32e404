// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;

/// Something the acting user can do in a channel, derived from permissions, channel type and
/// channel settings.
///
/// Part of [`ChannelResponse`](super::ChannelResponse).
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ChannelOwnCapability {
    /// Ban members from the channel.
    BanChannelMembers,
    /// Vote in polls.
    CastPollVote,
    /// Receive events about users who start or stop watching.
    ConnectEvents,
    /// Add attachments to messages.
    CreateAttachment,
    /// Mention users by name.
    CreateMention,
    /// Delete messages of anyone.
    DeleteAnyMessage,
    /// Delete the channel itself.
    DeleteChannel,
    /// Delete messages of one's own.
    DeleteOwnMessage,
    /// Receive events about delivered messages.
    DeliveryEvents,
    /// Flag messages for review.
    FlagMessage,
    /// Freeze and unfreeze the channel.
    FreezeChannel,
    /// Become a member of the channel.
    JoinChannel,
    /// End one's own membership.
    LeaveChannel,
    /// Mute the channel for oneself.
    MuteChannel,
    /// Mention all members with `@channel`.
    NotifyChannel,
    /// Mention user groups.
    NotifyGroup,
    /// Mention the online members with `@here`.
    NotifyHere,
    /// Mention everyone with a certain role.
    NotifyRole,
    /// Pin and unpin messages.
    PinMessage,
    /// Look at the votes of polls.
    QueryPollVotes,
    /// Quote other messages.
    QuoteMessage,
    /// Receive events about what members have read.
    ReadEvents,
    /// Search the messages of the channel.
    SearchMessages,
    /// Send events of the application's own types.
    SendCustomEvents,
    /// Send messages with links.
    SendLinks,
    /// Send new messages.
    SendMessage,
    /// Send polls.
    SendPoll,
    /// React to messages.
    SendReaction,
    /// Reply in threads.
    SendReply,
    /// Send messages that only chosen users see.
    SendRestrictedVisibilityMessage,
    /// Announce one's own typing.
    SendTypingEvents,
    /// Set the cooldown of the channel.
    SetChannelCooldown,
    /// Share one's location.
    ShareLocation,
    /// Send without regard to slow mode.
    SkipSlowMode,
    /// Slow mode applies: a wait is required between messages.
    SlowMode,
    /// Receive events about members who type.
    TypingEvents,
    /// Edit messages of anyone.
    UpdateAnyMessage,
    /// Change the data of the channel.
    UpdateChannel,
    /// Add and remove members.
    UpdateChannelMembers,
    /// Edit messages of one's own.
    UpdateOwnMessage,
    /// Change the data of threads.
    UpdateThread,
    /// Upload files and images.
    UploadFile,
    /// A value that this version does not know, as it came.
    Unknown(runtime::Unknown),
}

runtime::open_enum!(
    ChannelOwnCapability,
    BanChannelMembers = "ban-channel-members",
    CastPollVote = "cast-poll-vote",
    ConnectEvents = "connect-events",
    CreateAttachment = "create-attachment",
    CreateMention = "create-mention",
    DeleteAnyMessage = "delete-any-message",
    DeleteChannel = "delete-channel",
    DeleteOwnMessage = "delete-own-message",
    DeliveryEvents = "delivery-events",
    FlagMessage = "flag-message",
    FreezeChannel = "freeze-channel",
    JoinChannel = "join-channel",
    LeaveChannel = "leave-channel",
    MuteChannel = "mute-channel",
    NotifyChannel = "notify-channel",
    NotifyGroup = "notify-group",
    NotifyHere = "notify-here",
    NotifyRole = "notify-role",
    PinMessage = "pin-message",
    QueryPollVotes = "query-poll-votes",
    QuoteMessage = "quote-message",
    ReadEvents = "read-events",
    SearchMessages = "search-messages",
    SendCustomEvents = "send-custom-events",
    SendLinks = "send-links",
    SendMessage = "send-message",
    SendPoll = "send-poll",
    SendReaction = "send-reaction",
    SendReply = "send-reply",
    SendRestrictedVisibilityMessage = "send-restricted-visibility-message",
    SendTypingEvents = "send-typing-events",
    SetChannelCooldown = "set-channel-cooldown",
    ShareLocation = "share-location",
    SkipSlowMode = "skip-slow-mode",
    SlowMode = "slow-mode",
    TypingEvents = "typing-events",
    UpdateAnyMessage = "update-any-message",
    UpdateChannel = "update-channel",
    UpdateChannelMembers = "update-channel-members",
    UpdateOwnMessage = "update-own-message",
    UpdateThread = "update-thread",
    UploadFile = "upload-file",
);
