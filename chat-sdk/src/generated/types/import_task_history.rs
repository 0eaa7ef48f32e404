// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;

/// A change of the state of an import.
///
/// Part of [`ImportTask`](super::ImportTask).
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct ImportTaskHistory {
    /// Moment of the change.
    pub created_at: runtime::Timestamp,
    /// State after the change.
    pub next_state: String,
    /// State before the change.
    pub prev_state: String,
}
