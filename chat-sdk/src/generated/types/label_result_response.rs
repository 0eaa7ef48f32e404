// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;

/// A stored result of labeling one text.
///
/// Part of [`QueryLabelResultsResponse`](super::QueryLabelResultsResponse).
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct LabelResultResponse {
    /// Category that the caller gave the text.
    pub category: String,
    /// The text.
    pub content: String,
    /// Id that the caller gave the text.
    pub content_id: Option<String>,
    /// Kind of text, such as `message` or `username`.
    pub content_type: String,
    /// Moment of creation.
    pub created_at: runtime::Timestamp,
    /// Target of the text, such as another user.
    pub directed_at: Option<String>,
    /// The text with all of its words masked.
    pub fully_masked_content: Option<String>,
    /// Category of harm that was found.
    pub harm_type: String,
    /// Id of the result.
    pub id: String,
    /// Labels that were found.
    pub labels: Vec<String>,
    /// Code of the language that the text is written in.
    pub language: String,
    /// The text with the harmful words masked.
    pub masked_content: Option<String>,
    /// Name of the policy that was applied.
    pub policy: Option<String>,
    /// Action that the policy recommends.
    pub recommended_action: String,
    /// Severity of the finding.
    pub severity: String,
    /// Id of the author of the text.
    pub user_id: Option<String>,
}
