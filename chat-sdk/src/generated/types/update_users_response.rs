// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use std::collections::BTreeMap;
use super::FullUserResponse;

/// Users after a change.
///
/// Answer of [`Client::update_users`](super::super::Client::update_users), [`Client::update_users_partial`](super::super::Client::update_users_partial).
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct UpdateUsersResponse {
    /// Time the server spent on the request, as text with a unit, such as `12.34ms`.
    pub duration: String,
    /// Id of the task that takes users out of channels of teams that they left; empty when there
    /// is none.
    pub membership_deletion_task_id: String,
    /// Users by id.
    pub users: BTreeMap<String, FullUserResponse>,
}
