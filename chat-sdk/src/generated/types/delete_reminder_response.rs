// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

/// Confirmation that a reminder is gone.
///
/// Answer of [`Chat::delete_reminder`](super::super::Chat::delete_reminder).
#[derive(Clone, Debug, Default, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[serde(default)]
#[non_exhaustive]
pub struct DeleteReminderResponse {
    /// Time the server spent on the request, as text with a unit, such as `12.34ms`.
    pub duration: String,
}
