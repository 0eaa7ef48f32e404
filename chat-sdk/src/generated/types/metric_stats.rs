// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::DailyValue;

/// Values of one usage metric over the requested period.
///
/// Part of [`TeamUsageStats`](super::TeamUsageStats).
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct MetricStats {
    /// Value of each day; present only when the query gave a range of dates.
    pub daily: Option<Vec<DailyValue>>,
    /// Value for the whole period. The metric decides whether it is a sum, a maximum or the
    /// latest value.
    pub total: i64,
}
