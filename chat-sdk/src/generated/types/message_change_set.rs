// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;

/// Parts of a message that an update touched, one boolean each.
///
/// Part of [`MessageUpdate`](super::MessageUpdate).
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct MessageChangeSet {
    /// Whether the list of attachments changed.
    pub attachments: bool,
    /// Whether the extra data of the application changed.
    pub custom: bool,
    /// Whether the rendered HTML changed.
    pub html: bool,
    /// Whether the set of mentioned users changed.
    pub mentioned_user_ids: bool,
    /// Whether the Message Markup Language body changed.
    pub mml: bool,
    /// Whether the message was pinned or unpinned, or the end of its pin moved.
    pub pin: bool,
    /// Whether another message is quoted now.
    pub quoted_message_id: bool,
    /// Whether the message became silent or stopped being so.
    pub silent: bool,
    /// Whether the body changed.
    pub text: bool,
}
