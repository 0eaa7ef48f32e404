// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;

/// What the overview page of the moderation dashboard shows.
///
/// Part of [`ModerationDashboardPreferences`](super::ModerationDashboardPreferences).
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct OverviewDashboardConfig {
    /// Number of days that charts cover at first.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub default_date_range_days: Option<i32>,
    /// Names of the charts that are shown.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub visible_charts: Option<Vec<String>>,
}

impl OverviewDashboardConfig {
    /// An object in which nothing is set yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Number of days that charts cover at first.
    pub fn default_date_range_days(mut self, default_date_range_days: i32) -> Self {
        self.default_date_range_days = Some(default_date_range_days);
        self
    }

    /// Names of the charts that are shown.
    pub fn visible_charts(
        mut self,
        visible_charts: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.visible_charts = Some(runtime::list(visible_charts));
        self
    }
}
