// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;

/// Result of checking a chat message, in the form that moderation shows. It has the fields of
/// `ModerationV2Response`.
///
/// Part of [`ChatMessageResponse`](super::ChatMessageResponse).
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct ChatModerationV2Response {
    /// Measure taken, for example `keep`, `flag` or `remove`.
    pub action: String,
    /// Name of the blocklist with a matching word; `blocklists_matched` covers several.
    pub blocklist_matched: Option<String>,
    /// Names of all blocklists with a matching word.
    pub blocklists_matched: Option<Vec<String>>,
    /// Kinds of harm found in the pictures.
    pub image_harms: Option<Vec<String>>,
    /// Text of the message as it was sent.
    pub original_text: String,
    /// `true` if the message tries to move the conversation off the platform, for example with a
    /// phone number.
    pub platform_circumvented: Option<bool>,
    /// Phrase of a semantic filter whose meaning the message matches.
    pub semantic_filter_matched: Option<String>,
    /// Kinds of harm found in the text.
    pub text_harms: Option<Vec<String>>,
}
