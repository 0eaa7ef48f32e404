// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;

/// Phase before a call is open to all, in which only hosts can join.
///
/// Part of [`CallSettings`](super::CallSettings).
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct BackstageSettings {
    /// Whether calls begin backstage.
    pub enabled: bool,
    /// How many seconds before its start a call can be joined by everyone.
    pub join_ahead_time_seconds: Option<i32>,
}
