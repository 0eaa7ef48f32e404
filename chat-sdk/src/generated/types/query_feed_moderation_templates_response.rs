// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::QueryFeedModerationTemplate;

/// The moderation templates for feeds.
///
/// Answer of [`Moderation::v2_query_templates`](super::super::Moderation::v2_query_templates).
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct QueryFeedModerationTemplatesResponse {
    /// Time the server spent on the request, as text with a unit, such as `12.34ms`.
    pub duration: String,
    /// The templates.
    pub templates: Vec<QueryFeedModerationTemplate>,
}
