// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::BanResponse;

/// Bans that match a query.
///
/// Answer of [`Chat::query_banned_users`](super::super::Chat::query_banned_users).
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct QueryBannedUsersResponse {
    /// Matching bans in the requested order.
    pub bans: Vec<BanResponse>,
    /// Time the server spent on the request, as text with a unit, such as `12.34ms`.
    pub duration: String,
}
