// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::Attachment;

/// Earlier version of a message, kept when the message was changed.
///
/// Part of [`QueryMessageHistoryResponse`](super::QueryMessageHistoryResponse).
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct MessageHistoryEntryResponse {
    /// Attachments of that version.
    pub attachments: Vec<Attachment>,
    /// Extra data of the application on that version, a free-form JSON object.
    #[serde(alias = "Custom")]
    pub custom: runtime::Object,
    /// Whether the message was soft deleted in that version.
    pub is_deleted: bool,
    /// Id of the message this version belongs to.
    pub message_id: String,
    /// Moment of the change that replaced the version.
    pub message_updated_at: runtime::Timestamp,
    /// Id of the user who made the change.
    pub message_updated_by_id: String,
    /// Body of that version.
    pub text: String,
}
