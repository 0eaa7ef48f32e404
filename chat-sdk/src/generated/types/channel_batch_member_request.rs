// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

/// A user named in a batch change of channels.
///
/// Taken by [`Chat::channel_batch_update`](super::super::Chat::channel_batch_update).
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Deserialize))]
#[non_exhaustive]
pub struct ChannelBatchMemberRequest {
    /// Role within the channel to give to the user, for operations that set roles, such as
    /// `assignRoles`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub channel_role: Option<String>,
    /// User the operation concerns.
    pub user_id: String,
}

impl ChannelBatchMemberRequest {
    /// An object with everything that the API requires.
    ///
    /// - `user_id`: User the operation concerns.
    pub fn new(user_id: impl Into<String>) -> Self {
        Self {
            channel_role: None,
            user_id: user_id.into(),
        }
    }

    /// Role within the channel to give to the user, for operations that set roles, such as
    /// `assignRoles`.
    pub fn channel_role(mut self, channel_role: impl Into<String>) -> Self {
        self.channel_role = Some(channel_role.into());
        self
    }
}
