// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::ChannelMemberResponse;

/// A membership after a partial update.
///
/// Answer of [`Chat::update_member_partial`](super::super::Chat::update_member_partial).
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct UpdateMemberPartialResponse {
    /// The membership with its new values.
    pub channel_member: Option<Box<ChannelMemberResponse>>,
    /// Time the server spent on the request, as text with a unit, such as `12.34ms`.
    pub duration: String,
}
