// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;

/// Which new messages trigger a push notification to a user, as set for them.
///
/// Part of [`PushPreferenceInput`](super::PushPreferenceInput).
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ChatPushLevel {
    /// Every new message.
    All,
    /// Older spelling of `direct_mentions`.
    Mentions,
    /// Messages that mention the user by name.
    DirectMentions,
    /// Messages that mention the user in any way: by name, role or group, or through `@channel`
    /// or `@here`.
    AllMentions,
    /// No message.
    None,
    /// As the channel type says; what was set before is removed.
    Default,
    /// A value that this version does not know, as it came.
    Unknown(runtime::Unknown),
}

runtime::open_enum!(
    ChatPushLevel,
    All = "all",
    Mentions = "mentions",
    DirectMentions = "direct_mentions",
    AllMentions = "all_mentions",
    None = "none",
    Default = "default",
);
