// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;

/// Labels of one text.
///
/// Answer of [`Moderation::labels`](super::super::Moderation::labels).
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct LabelsResponse {
    /// Id that the caller gave the text.
    pub content_id: Option<String>,
    /// Target of the text, such as another user.
    pub directed_at: Option<String>,
    /// Time the server spent on the request, as text with a unit, such as `12.34ms`.
    pub duration: String,
    /// The text with all of its words masked.
    pub fully_masked_content: Option<String>,
    /// Category of harm that was found.
    pub harm_type: Option<String>,
    /// Labels that were found.
    pub labels: Option<Vec<String>>,
    /// Code of the language that the text is written in.
    pub language: Option<String>,
    /// The text with the harmful words masked.
    pub masked_content: Option<String>,
    /// Action that the policy recommends.
    pub recommended_action: String,
    /// Severity of the finding.
    pub severity: Option<String>,
}
