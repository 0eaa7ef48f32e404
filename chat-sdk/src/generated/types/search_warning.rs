// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;

/// Notice that a message search did not cover everything that was asked for.
///
/// Part of [`SearchResponse`](super::SearchResponse).
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct SearchWarning {
    /// Full ids of the channels that were searched, such as `messaging:general`.
    pub channel_search_cids: Option<Vec<String>>,
    /// Number of channels that were searched.
    pub channel_search_count: Option<i32>,
    /// Number that identifies the kind of notice.
    pub warning_code: i32,
    /// Explanation in plain words.
    pub warning_description: String,
}
