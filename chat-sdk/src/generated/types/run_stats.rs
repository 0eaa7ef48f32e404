// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;

/// What a run of a retention policy deleted.
///
/// Part of [`RetentionRunResponse`](super::RetentionRunResponse).
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct RunStats {
    /// Number of channels deleted; absent when the policy does not concern channels.
    pub channels_deleted: Option<i64>,
    /// Number of messages deleted; absent when there were none.
    pub messages_deleted: Option<i64>,
}
