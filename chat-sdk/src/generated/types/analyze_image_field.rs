// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::Classification;

/// Verdict of moderation on one image.
///
/// Part of [`AnalyzeResponse`](super::AnalyzeResponse), [`ModerationImageAnalysisCompleteEvent`](super::ModerationImageAnalysisCompleteEvent).
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct AnalyzeImageField {
    /// What the policy says to do about the image, for example `keep`, `flag` or `remove`. Absent
    /// when there is no verdict; `error` then tells why.
    pub action: Option<String>,
    /// Categories of harm that the image shows. Each may hold finer ones.
    pub classifications: Option<Vec<Classification>>,
    /// Highest confidence among all categories of the image, from 0 to 1.
    pub confidence: Option<f64>,
    /// Why there is no verdict. As long as it is set, the image must not be taken for clean.
    pub error: Option<String>,
    /// Id that the caller gave the image; absent when the call named none.
    pub id: Option<String>,
    /// Categories of harm in the text that was read from the image.
    pub ocr_classifications: Option<Vec<Classification>>,
}
