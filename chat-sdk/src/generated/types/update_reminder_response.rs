// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::ReminderResponseData;

/// Answer to the change of a reminder.
///
/// Answer of [`Chat::update_reminder`](super::super::Chat::update_reminder).
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct UpdateReminderResponse {
    /// Time the server spent on the request, as text with a unit, such as `12.34ms`.
    pub duration: String,
    /// Reminder after the change.
    pub reminder: ReminderResponseData,
}
