// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;

/// State of the moderation setup, which the dashboard guides through.
///
/// Part of [`GetSetupSessionResponse`](super::GetSetupSessionResponse), [`UpsertSetupSessionResponse`](super::UpsertSetupSessionResponse).
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct SetupSession {
    /// Moment the setup was completed; absent while it goes on.
    pub completed_at: Option<runtime::Timestamp>,
    /// Moment of creation.
    pub created_at: runtime::Timestamp,
    /// Current step, such as `welcome` or `configure`.
    pub current_step: String,
    /// Input so far, a free-form JSON object.
    pub setup_data: runtime::Object,
    /// State of the setup, `in_progress` or `completed`.
    pub status: String,
    /// Moment of the most recent change.
    pub updated_at: runtime::Timestamp,
}
