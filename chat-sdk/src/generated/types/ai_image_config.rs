// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::AwsRekognitionRule;
use super::OcrRule;

/// Settings of the moderation of images by AI.
///
/// Taken by [`Moderation::upsert_config`](super::super::Moderation::upsert_config).
/// Part of [`ConfigResponse`](super::ConfigResponse), [`ModerationConfig`](super::ModerationConfig).
#[doc(alias = "AIImageConfig")]
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct AiImageConfig {
    /// `true` to accept content first and check it afterwards.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub r#async: Option<bool>,
    /// `true` to apply the check.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub enabled: Option<bool>,
    /// Rules about text that is read from an image.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ocr_rules: Option<Vec<OcrRule>>,
    /// Rules that map a label of an image to an action.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rules: Option<Vec<AwsRekognitionRule>>,
}

impl AiImageConfig {
    /// An object in which nothing is set yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// `true` to accept content first and check it afterwards.
    pub fn r#async(mut self, r#async: bool) -> Self {
        self.r#async = Some(r#async);
        self
    }

    /// `true` to apply the check.
    pub fn enabled(mut self, enabled: bool) -> Self {
        self.enabled = Some(enabled);
        self
    }

    /// Rules about text that is read from an image.
    pub fn ocr_rules(
        mut self,
        ocr_rules: impl IntoIterator<Item = impl Into<OcrRule>>,
    ) -> Self {
        self.ocr_rules = Some(runtime::list(ocr_rules));
        self
    }

    /// Rules that map a label of an image to an action.
    pub fn rules(
        mut self,
        rules: impl IntoIterator<Item = impl Into<AwsRekognitionRule>>,
    ) -> Self {
        self.rules = Some(runtime::list(rules));
        self
    }
}
