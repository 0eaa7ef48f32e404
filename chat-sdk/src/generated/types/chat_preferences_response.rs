// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;

/// Push switches per kind of message. Each value is `all` (notify) or `none` (stay silent);
/// an absent one follows the server default.
///
/// Part of [`ChannelPushPreferencesResponse`](super::ChannelPushPreferencesResponse), [`PushPreferencesResponse`](super::PushPreferencesResponse).
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct ChatPreferencesResponse {
    /// Messages that address every member with `@channel`.
    pub channel_mentions: Option<String>,
    /// Messages that none of the other switches covers.
    pub default_preference: Option<String>,
    /// Messages that mention the user by name.
    pub direct_mentions: Option<String>,
    /// Messages that mention a user group the user belongs to.
    pub group_mentions: Option<String>,
    /// Messages that address the members who are online with `@here`.
    pub here_mentions: Option<String>,
    /// Messages that mention a role the user has.
    pub role_mentions: Option<String>,
    /// Replies in threads the user takes part in.
    pub thread_replies: Option<String>,
}
