// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::FeedsNotificationTarget;
use super::FeedsNotificationTrigger;

/// Why an activity is in a notification feed: what happened, and to what.
///
/// Part of [`FeedsV3ActivityResponse`](super::FeedsV3ActivityResponse).
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct FeedsNotificationContext {
    /// What it happened to.
    pub target: Option<Box<FeedsNotificationTarget>>,
    /// What happened.
    pub trigger: Option<Box<FeedsNotificationTrigger>>,
}
