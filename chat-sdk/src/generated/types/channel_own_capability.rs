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

impl runtime::OpenEnum for ChannelOwnCapability {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("ban-channel-members", Self::BanChannelMembers),
        ("cast-poll-vote", Self::CastPollVote),
        ("connect-events", Self::ConnectEvents),
        ("create-attachment", Self::CreateAttachment),
        ("create-mention", Self::CreateMention),
        ("delete-any-message", Self::DeleteAnyMessage),
        ("delete-channel", Self::DeleteChannel),
        ("delete-own-message", Self::DeleteOwnMessage),
        ("delivery-events", Self::DeliveryEvents),
        ("flag-message", Self::FlagMessage),
        ("freeze-channel", Self::FreezeChannel),
        ("join-channel", Self::JoinChannel),
        ("leave-channel", Self::LeaveChannel),
        ("mute-channel", Self::MuteChannel),
        ("notify-channel", Self::NotifyChannel),
        ("notify-group", Self::NotifyGroup),
        ("notify-here", Self::NotifyHere),
        ("notify-role", Self::NotifyRole),
        ("pin-message", Self::PinMessage),
        ("query-poll-votes", Self::QueryPollVotes),
        ("quote-message", Self::QuoteMessage),
        ("read-events", Self::ReadEvents),
        ("search-messages", Self::SearchMessages),
        ("send-custom-events", Self::SendCustomEvents),
        ("send-links", Self::SendLinks),
        ("send-message", Self::SendMessage),
        ("send-poll", Self::SendPoll),
        ("send-reaction", Self::SendReaction),
        ("send-reply", Self::SendReply),
        ("send-restricted-visibility-message", Self::SendRestrictedVisibilityMessage),
        ("send-typing-events", Self::SendTypingEvents),
        ("set-channel-cooldown", Self::SetChannelCooldown),
        ("share-location", Self::ShareLocation),
        ("skip-slow-mode", Self::SkipSlowMode),
        ("slow-mode", Self::SlowMode),
        ("typing-events", Self::TypingEvents),
        ("update-any-message", Self::UpdateAnyMessage),
        ("update-channel", Self::UpdateChannel),
        ("update-channel-members", Self::UpdateChannelMembers),
        ("update-own-message", Self::UpdateOwnMessage),
        ("update-thread", Self::UpdateThread),
        ("upload-file", Self::UploadFile),
    ];

    fn from_unknown(value: runtime::Unknown) -> Self {
        Self::Unknown(value)
    }

    fn as_unknown(&self) -> Option<&runtime::Unknown> {
        if let Self::Unknown(value) = self { Some(value) } else { None }
    }
}

runtime::open_enum!(ChannelOwnCapability);
