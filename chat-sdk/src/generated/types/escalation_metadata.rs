// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;

/// What a moderator noted when passing a review queue item on to somebody with more
/// authority.
///
/// Part of [`ReviewQueueItemResponse`](super::ReviewQueueItemResponse).
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct EscalationMetadata {
    /// Further remarks of the moderator.
    pub notes: Option<String>,
    /// How urgent the item is.
    pub priority: Option<String>,
    /// Why the item was passed on.
    pub reason: Option<String>,
}
