// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::FullUserResponse;

/// Users that match a query.
///
/// Answer of [`Client::query_users`](super::super::Client::query_users).
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct QueryUsersResponse {
    /// Time the server spent on the request, as text with a unit, such as `12.34ms`.
    pub duration: String,
    /// Users on this page.
    pub users: Vec<FullUserResponse>,
}
