// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::UserResponse;

/// The identity of a channel and its creator, without further state.
///
/// Part of [`SendMessageResponse`](super::SendMessageResponse).
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct ChannelContextResponse {
    /// Full channel id, `type:id`, for example `messaging:general`.
    pub cid: String,
    /// Creator of the channel; absent if that user no longer exists.
    pub created_by: Option<Box<UserResponse>>,
    /// Channel id, the part of the `cid` after the colon; unique within the channel type.
    pub id: String,
    /// Channel type, the part of the `cid` before the colon.
    pub r#type: String,
}
