// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use std::collections::BTreeMap;
use super::AnalyzeImageField;
use super::AnalyzeTextField;

/// Results of an analysis of texts and images.
///
/// Answer of [`Moderation::analyze`](super::super::Moderation::analyze).
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct AnalyzeResponse {
    /// Time the server spent on the request, as text with a unit, such as `12.34ms`.
    pub duration: String,
    /// Results for each image, keyed by the labels of the request.
    pub images: Option<BTreeMap<String, AnalyzeImageField>>,
    /// State of the analysis, such as `complete`, or `pending` if results follow as events.
    pub status: String,
    /// Results for each text, keyed by the labels of the request.
    pub texts: Option<BTreeMap<String, AnalyzeTextField>>,
}
