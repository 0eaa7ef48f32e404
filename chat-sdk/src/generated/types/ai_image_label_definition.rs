// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;

/// A label that image moderation can assign.
///
/// Part of [`ConfigResponse`](super::ConfigResponse), [`QueryModerationRulesResponse`](super::QueryModerationRulesResponse).
#[doc(alias = "AIImageLabelDefinition")]
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct AiImageLabelDefinition {
    /// Explanation of the label.
    pub description: String,
    /// Group of related labels that the label belongs to.
    pub group: String,
    /// Key of the label in policies and rules.
    pub key: String,
    /// Display name of the label.
    pub label: String,
}
