// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::Classification;

/// Piece of content by which a moderation rule came to apply.
///
/// Part of [`ModerationRulesTriggeredEvent`](super::ModerationRulesTriggeredEvent).
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct MatchedContent {
    /// Categories of harm found in the content. Those of an image may hold finer ones, those of a
    /// text do not.
    pub classifications: Option<Vec<Classification>>,
    /// Highest confidence among the categories of an image, from 0 to 1; absent for text.
    pub confidence: Option<f64>,
    /// Id that the caller gave the content.
    pub id: String,
    /// Categories of harm in the text that was read from an image.
    pub ocr_classifications: Option<Vec<Classification>>,
    /// Moment the content was published, as the caller said; otherwise the moment it reached the
    /// server.
    pub published_at: runtime::Timestamp,
    /// How severe the worst finding in a text is, one of `LOW`, `MEDIUM`, `HIGH` and `CRITICAL`.
    /// Also set for text that was read from an image.
    pub severity: Option<String>,
    /// The text, when the content is one.
    pub text: Option<String>,
    /// Kind of content, `image` or `text`.
    pub r#type: String,
}
