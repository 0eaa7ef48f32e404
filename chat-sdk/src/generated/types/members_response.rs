// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::ChannelMemberResponse;

/// Members of a channel that match a query.
///
/// Answer of [`Chat::query_members`](super::super::Chat::query_members).
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct MembersResponse {
    /// Time the server spent on the request, as text with a unit, such as `12.34ms`.
    pub duration: String,
    /// Matching members in the requested order, at most `limit` of them.
    pub members: Vec<ChannelMemberResponse>,
}
