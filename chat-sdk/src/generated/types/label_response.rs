// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;

/// A label that moderation attached to a message.
///
/// Part of [`FlagFeedbackResponse`](super::FlagFeedbackResponse).
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct LabelResponse {
    /// Kinds of harm that the label stands for.
    pub harm_labels: Option<Vec<String>>,
    /// Name of the label.
    pub name: String,
    /// Ids of the phrase lists with a matching entry.
    pub phrase_list_ids: Option<Vec<i32>>,
}
