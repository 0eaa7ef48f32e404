// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::Classification;

/// Verdict of moderation on one text.
///
/// Part of [`AnalyzeResponse`](super::AnalyzeResponse), [`ModerationImageAnalysisCompleteEvent`](super::ModerationImageAnalysisCompleteEvent), [`ModerationTextAnalysisCompleteEvent`](super::ModerationTextAnalysisCompleteEvent).
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct AnalyzeTextField {
    /// What the policy says to do about the text, for example `keep`, `flag` or `remove`. Absent
    /// when there is no verdict; `error` then tells why.
    pub action: Option<String>,
    /// Categories of harm found in the text, each with its severity. They hold no finer ones.
    pub classifications: Option<Vec<Classification>>,
    /// Why there is no verdict. As long as it is set, the text must not be taken for clean.
    pub error: Option<String>,
    /// Id that the caller gave the text; absent when the call named none.
    pub id: Option<String>,
    /// Code of the language the text was found to be written in.
    pub language: Option<String>,
    /// How severe the worst finding is, one of `LOW`, `MEDIUM`, `HIGH` and `CRITICAL`.
    pub severity: Option<String>,
}
