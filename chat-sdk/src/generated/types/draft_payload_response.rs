// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::Attachment;
use super::UserResponse;

/// Unsent message inside a draft, with the fields the final message would have.
///
/// Part of [`DraftResponse`](super::DraftResponse).
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct DraftPayloadResponse {
    /// Attachments added so far.
    pub attachments: Option<Vec<Attachment>>,
    /// Extra data of the application on the draft, a free-form JSON object the API returns as it
    /// was stored.
    pub custom: runtime::Object,
    /// Text rendered as HTML.
    pub html: Option<String>,
    /// Id of the unsent message.
    pub id: String,
    /// Users the draft mentions, as objects.
    pub mentioned_users: Option<Vec<UserResponse>>,
    /// Body in Message Markup Language, when the draft uses it in place of `text`.
    pub mml: Option<String>,
    /// Id of the message the draft replies to in a thread; absent outside threads.
    pub parent_id: Option<String>,
    /// Id of the poll to attach.
    pub poll_id: Option<String>,
    /// Id of the message the draft quotes.
    pub quoted_message_id: Option<String>,
    /// Whether the thread reply will also appear in the message list of the channel.
    pub show_in_channel: Option<bool>,
    /// Whether the message will leave unread counts untouched.
    pub silent: Option<bool>,
    /// Body typed so far, in Markdown.
    pub text: String,
    /// Kind of message the draft will become, normally `regular`.
    pub r#type: Option<String>,
}
