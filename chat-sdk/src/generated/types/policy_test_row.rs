// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;

/// One text of a test set with its expected result.
///
/// Taken by [`Moderation::create_policy_test_set`](super::super::Moderation::create_policy_test_set).
/// Part of [`PolicyTestSet`](super::PolicyTestSet).
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct PolicyTestRow {
    /// Kind of text, such as `message` or `username`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub content_type: Option<String>,
    /// Labels that are expected.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub labels: Option<Vec<String>>,
    /// Name of the policy that the text belongs to.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub policy: Option<String>,
    /// Action that is expected.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub recommended_action: Option<String>,
    /// The text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub text: Option<String>,
}

impl PolicyTestRow {
    /// An object in which nothing is set yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Kind of text, such as `message` or `username`.
    pub fn content_type(mut self, content_type: impl Into<String>) -> Self {
        self.content_type = Some(content_type.into());
        self
    }

    /// Labels that are expected.
    pub fn labels(
        mut self,
        labels: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.labels = Some(runtime::list(labels));
        self
    }

    /// Name of the policy that the text belongs to.
    pub fn policy(mut self, policy: impl Into<String>) -> Self {
        self.policy = Some(policy.into());
        self
    }

    /// Action that is expected.
    pub fn recommended_action(mut self, recommended_action: impl Into<String>) -> Self {
        self.recommended_action = Some(recommended_action.into());
        self
    }

    /// The text.
    pub fn text(mut self, text: impl Into<String>) -> Self {
        self.text = Some(text.into());
        self
    }
}
