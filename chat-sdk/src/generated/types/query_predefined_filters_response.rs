// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::PredefinedFilterResponse;

/// Predefined filters of the app.
///
/// Answer of [`Chat::get_predefined_filters`](super::super::Chat::get_predefined_filters).
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct QueryPredefinedFiltersResponse {
    /// Time the server spent on the request, as text with a unit, such as `12.34ms`.
    pub duration: String,
    /// Cursor of the following page. Nothing in the request takes it.
    pub next: Option<String>,
    /// Filters in the requested order.
    pub predefined_filters: Vec<PredefinedFilterResponse>,
    /// Cursor of the preceding page. Nothing in the request takes it.
    pub prev: Option<String>,
}
