// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::MessageResponse;
use super::ReactionResponse;
use super::UserResponse;

/// All that the app knows of one user.
///
/// Answer of [`Client::export_user`](super::super::Client::export_user).
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct ExportUserResponse {
    /// Time the server spent on the request, as text with a unit, such as `12.34ms`.
    pub duration: String,
    /// Messages that the user sent.
    pub messages: Option<Vec<MessageResponse>>,
    /// Reactions that the user gave.
    pub reactions: Option<Vec<ReactionResponse>>,
    /// The user with all fields that the API has of them.
    pub user: Option<Box<UserResponse>>,
}
