// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::MergedAllWords;
use super::MergedNested;
use super::MergedOpenWords;

/// The schema `Merged`.
///
/// Answer of [`Api::exchange_merged`](super::super::Api::exchange_merged).
/// Taken by [`Api::exchange_merged`](super::super::Api::exchange_merged).
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct Merged {
    #[allow(missing_docs)]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub open_words: Option<MergedOpenWords>,
    #[allow(missing_docs)]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub all_words: Option<MergedAllWords>,
    #[allow(missing_docs)]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub number: Option<f64>,
    #[allow(missing_docs)]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub width: Option<i64>,
    #[allow(missing_docs)]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub moment: Option<String>,
    #[allow(missing_docs)]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub nested: Option<MergedNested>,
    #[allow(missing_docs)]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub anything: Option<serde_json::Value>,
}

impl Merged {
    /// An object in which nothing is set yet.
    pub fn new() -> Self {
        Self::default()
    }

    #[allow(missing_docs)]
    pub fn open_words(mut self, open_words: impl Into<MergedOpenWords>) -> Self {
        self.open_words = Some(open_words.into());
        self
    }

    #[allow(missing_docs)]
    pub fn all_words(mut self, all_words: impl Into<MergedAllWords>) -> Self {
        self.all_words = Some(all_words.into());
        self
    }

    #[allow(missing_docs)]
    pub fn number(mut self, number: f64) -> Self {
        self.number = Some(number);
        self
    }

    #[allow(missing_docs)]
    pub fn width(mut self, width: i64) -> Self {
        self.width = Some(width);
        self
    }

    #[allow(missing_docs)]
    pub fn moment(mut self, moment: impl Into<String>) -> Self {
        self.moment = Some(moment.into());
        self
    }

    #[allow(missing_docs)]
    pub fn nested(mut self, nested: impl Into<MergedNested>) -> Self {
        self.nested = Some(nested.into());
        self
    }

    #[allow(missing_docs)]
    pub fn anything(mut self, anything: impl Into<serde_json::Value>) -> Self {
        self.anything = Some(anything.into());
        self
    }
}
