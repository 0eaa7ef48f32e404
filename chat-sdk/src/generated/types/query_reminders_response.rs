// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::ReminderResponseData;

/// One page of the reminders of a user.
///
/// Answer of [`Chat::query_reminders`](super::super::Chat::query_reminders).
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct QueryRemindersResponse {
    /// Time the server spent on the request, as text with a unit, such as `12.34ms`.
    pub duration: String,
    /// Cursor of the following page, absent on the last one.
    pub next: Option<String>,
    /// Cursor of the preceding page, absent on the first one.
    pub prev: Option<String>,
    /// Matching reminders on this page.
    pub reminders: Vec<ReminderResponseData>,
}
