// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::PredefinedFilterResponse;

/// A predefined filter after a change.
///
/// Answer of [`Chat::update_predefined_filter`](super::super::Chat::update_predefined_filter).
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct UpdatePredefinedFilterResponse {
    /// Time the server spent on the request, as text with a unit, such as `12.34ms`.
    pub duration: String,
    /// The filter as it is stored; absent if there is none.
    pub predefined_filter: Option<Box<PredefinedFilterResponse>>,
}
