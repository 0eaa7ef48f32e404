// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::FeedsModerationTemplateConfigPayload;

/// A moderation template for feeds.
///
/// Part of [`QueryFeedModerationTemplatesResponse`](super::QueryFeedModerationTemplatesResponse).
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct QueryFeedModerationTemplate {
    /// Content of the template.
    pub config: Option<Box<FeedsModerationTemplateConfigPayload>>,
    /// Moment of creation.
    pub created_at: runtime::Timestamp,
    /// Name of the template.
    pub name: String,
    /// Moment of the most recent change.
    pub updated_at: runtime::Timestamp,
}
