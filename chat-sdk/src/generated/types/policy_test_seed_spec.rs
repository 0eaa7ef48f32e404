// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;

/// A selection of recent content that fills a test set.
///
/// Taken by [`Moderation::create_policy_test_set`](super::super::Moderation::create_policy_test_set).
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Deserialize))]
#[non_exhaustive]
pub struct PolicyTestSeedSpec {
    /// Labels of the content to select; all labels if absent.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub labels: Option<Vec<String>>,
    /// Largest number of texts to select, at least 1.
    pub limit: i32,
}

impl PolicyTestSeedSpec {
    /// An object with everything that the API requires.
    ///
    /// - `limit`: Largest number of texts to select, at least 1.
    pub fn new(limit: i32) -> Self {
        Self { labels: None, limit }
    }

    /// Labels of the content to select; all labels if absent.
    pub fn labels(
        mut self,
        labels: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.labels = Some(runtime::list(labels));
        self
    }
}
