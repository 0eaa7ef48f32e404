// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;

/// Value of a metric on one day.
///
/// Part of [`MetricStats`](super::MetricStats).
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct DailyValue {
    /// Day in the form `YYYY-MM-DD`.
    pub date: String,
    /// Value of the metric on that day.
    pub value: i64,
}
