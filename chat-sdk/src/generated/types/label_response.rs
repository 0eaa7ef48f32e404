// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

/// A label that moderation attached to a message.
///
/// Part of [`FlagFeedbackResponse`](super::FlagFeedbackResponse).
#[derive(Clone, Debug, Default, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[serde(default)]
#[non_exhaustive]
pub struct LabelResponse {
    /// Kinds of harm that the label stands for.
    pub harm_labels: Option<Vec<String>>,
    /// Name of the label.
    pub name: String,
    /// Ids of the phrase lists with a matching entry.
    pub phrase_list_ids: Option<Vec<i32>>,
}
