// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::SortParamRequest;

/// A predefined filter as the server applied it, with the placeholders replaced by the values
/// of the request.
///
/// Part of [`QueryChannelsResponse`](super::QueryChannelsResponse).
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct ParsedPredefinedFilterResponse {
    /// Conditions after the values were filled in.
    pub filter: runtime::Object,
    /// Name of the predefined filter.
    pub name: String,
    /// Sort order after the values were filled in; absent when the filter defines none.
    pub sort: Option<Vec<SortParamRequest>>,
}
