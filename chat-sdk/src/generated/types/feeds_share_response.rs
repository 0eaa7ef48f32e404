// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::UserResponse;

/// One case in which a user of Stream Feeds shared an activity of somebody.
///
/// Part of [`FeedsV3ActivityResponse`](super::FeedsV3ActivityResponse).
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct FeedsShareResponse {
    /// Id of the activity that was shared.
    pub activity_id: String,
    /// Moment it was shared.
    pub created_at: runtime::Timestamp,
    /// User who shared it.
    pub user: UserResponse,
}
