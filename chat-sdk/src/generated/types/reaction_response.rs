// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::UserResponse;

/// Reaction of one user to a message.
///
/// Part of [`DeleteReactionResponse`](super::DeleteReactionResponse), [`ExportUserResponse`](super::ExportUserResponse), [`GetReactionsResponse`](super::GetReactionsResponse) and others.
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct ReactionResponse {
    /// Moment the user reacted.
    pub created_at: runtime::Timestamp,
    /// Extra data of the application on the reaction, a free-form JSON object the API returns as
    /// it was stored.
    pub custom: runtime::Object,
    /// Id of the message reacted to.
    pub message_id: String,
    /// Weight of the reaction, 1 unless the sender chose another.
    pub score: i32,
    /// Name of the reaction, such as `like`.
    pub r#type: String,
    /// Moment of the last change to the reaction.
    pub updated_at: runtime::Timestamp,
    /// User who reacted, as an object.
    pub user: UserResponse,
    /// Id of the user who reacted.
    pub user_id: String,
}
