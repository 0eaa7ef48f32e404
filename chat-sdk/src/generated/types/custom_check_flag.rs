// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;

/// A finding of a check that the application made itself.
///
/// Taken by [`Moderation::custom_check`](super::super::Moderation::custom_check).
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Deserialize))]
#[non_exhaustive]
pub struct CustomCheckFlag {
    /// Extra data about the finding, a free-form JSON object.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub custom: Option<runtime::Object>,
    /// Labels of the harm that was found.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub labels: Option<Vec<String>>,
    /// Explanation for the record.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reason: Option<String>,
    /// Name of the check, at most 255 characters.
    pub r#type: String,
}

impl CustomCheckFlag {
    /// An object with everything that the API requires.
    ///
    /// - `type`: Name of the check, at most 255 characters.
    pub fn new(r#type: impl Into<String>) -> Self {
        Self {
            custom: None,
            labels: None,
            reason: None,
            r#type: r#type.into(),
        }
    }

    /// Extra data about the finding, a free-form JSON object.
    pub fn custom(mut self, custom: impl serde::Serialize) -> Self {
        self.custom = Some(runtime::object(custom));
        self
    }

    /// Labels of the harm that was found.
    pub fn labels(
        mut self,
        labels: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.labels = Some(runtime::list(labels));
        self
    }

    /// Explanation for the record.
    pub fn reason(mut self, reason: impl Into<String>) -> Self {
        self.reason = Some(reason.into());
        self
    }
}
