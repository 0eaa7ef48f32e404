// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::FeedsModerationTemplateConfigPayload;

/// A moderation template after a change.
///
/// Answer of [`Moderation::v2_upsert_template`](super::super::Moderation::v2_upsert_template).
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct UpsertModerationTemplateResponse {
    /// Content of the template.
    pub config: Option<Box<FeedsModerationTemplateConfigPayload>>,
    /// Moment of creation.
    pub created_at: runtime::Timestamp,
    /// Time the server spent on the request, as text with a unit, such as `12.34ms`.
    pub duration: String,
    /// Name of the template.
    pub name: String,
    /// Moment of the most recent change.
    pub updated_at: runtime::Timestamp,
}
