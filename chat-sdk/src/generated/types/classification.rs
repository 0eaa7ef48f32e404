// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;

/// A category of harm that automatic moderation found in a text or an image.
///
/// Part of [`AnalyzeImageField`](super::AnalyzeImageField), [`AnalyzeTextField`](super::AnalyzeTextField), [`MatchedContent`](super::MatchedContent).
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct Classification {
    /// How sure the classifier is, from 0 to 1. Given for images.
    pub confidence: Option<f64>,
    /// What in the content the category was recognised by.
    pub matched_contributors: Option<Vec<String>>,
    /// Name of the category, for example `INSULT` or `HATE_SPEECH`. An application may have
    /// categories of its own for images.
    pub name: String,
    /// How severe the finding is, one of `LOW`, `MEDIUM`, `HIGH` and `CRITICAL`. Given for texts.
    pub severity: Option<String>,
    /// Finer categories within this one, each with a confidence of its own.
    pub subclassifications: Option<Vec<Classification>>,
}
