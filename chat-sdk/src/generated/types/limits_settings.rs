// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;

/// How large and how long calls may become.
///
/// Part of [`CallSettings`](super::CallSettings).
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct LimitsSettings {
    /// Longest duration of a call in seconds; absent when there is no limit.
    pub max_duration_seconds: Option<i32>,
    /// Most participants at a time; absent when there is no limit.
    pub max_participants: Option<i32>,
    /// `true` if the creator of the call does not count as a participant.
    pub max_participants_exclude_owner: Option<bool>,
    /// Roles whose users do not count as participants.
    pub max_participants_exclude_roles: Vec<String>,
}
