// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use std::collections::BTreeMap;
use super::InferredMixed;
use super::InferredNumbers;
use super::InferredWords;

/// The schema `Inferred`.
///
/// Answer of [`Api::exchange_inferred`](super::super::Api::exchange_inferred).
/// Taken by [`Api::exchange_inferred`](super::super::Api::exchange_inferred).
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct Inferred {
    #[allow(missing_docs)]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub list: Option<Vec<String>>,
    #[allow(missing_docs)]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub map: Option<BTreeMap<String, i64>>,
    /// Limits: at least 1 character.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub text: Option<String>,
    /// Limits: matches `^a`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pattern: Option<String>,
    /// Limits: at least 0.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub number: Option<f64>,
    #[allow(missing_docs)]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub words: Option<InferredWords>,
    #[allow(missing_docs)]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub flags: Option<bool>,
    #[allow(missing_docs)]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub numbers: Option<InferredNumbers>,
    #[allow(missing_docs)]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub floats: Option<f64>,
    #[allow(missing_docs)]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mixed: Option<InferredMixed>,
    #[allow(missing_docs)]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub not_text: Option<serde_json::Value>,
    #[allow(missing_docs)]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub anything: Option<serde_json::Value>,
    #[allow(missing_docs)]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub free: Option<runtime::Object>,
    #[allow(missing_docs)]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub closed: Option<runtime::Object>,
    #[allow(missing_docs)]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub plain_list: Option<Vec<serde_json::Value>>,
}

impl Inferred {
    /// An object in which nothing is set yet.
    pub fn new() -> Self {
        Self::default()
    }

    #[allow(missing_docs)]
    pub fn list(mut self, list: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.list = Some(runtime::list(list));
        self
    }

    #[allow(missing_docs)]
    pub fn map(
        mut self,
        map: impl IntoIterator<Item = (impl Into<String>, i64)>,
    ) -> Self {
        self.map = Some(runtime::map(map));
        self
    }

    /// Limits: at least 1 character.
    pub fn text(mut self, text: impl Into<String>) -> Self {
        self.text = Some(text.into());
        self
    }

    /// Limits: matches `^a`.
    pub fn pattern(mut self, pattern: impl Into<String>) -> Self {
        self.pattern = Some(pattern.into());
        self
    }

    /// Limits: at least 0.
    pub fn number(mut self, number: f64) -> Self {
        self.number = Some(number);
        self
    }

    #[allow(missing_docs)]
    pub fn words(mut self, words: impl Into<InferredWords>) -> Self {
        self.words = Some(words.into());
        self
    }

    #[allow(missing_docs)]
    pub fn flags(mut self, flags: bool) -> Self {
        self.flags = Some(flags);
        self
    }

    #[allow(missing_docs)]
    pub fn numbers(mut self, numbers: impl Into<InferredNumbers>) -> Self {
        self.numbers = Some(numbers.into());
        self
    }

    #[allow(missing_docs)]
    pub fn floats(mut self, floats: f64) -> Self {
        self.floats = Some(floats);
        self
    }

    #[allow(missing_docs)]
    pub fn mixed(mut self, mixed: impl Into<InferredMixed>) -> Self {
        self.mixed = Some(mixed.into());
        self
    }

    #[allow(missing_docs)]
    pub fn not_text(mut self, not_text: impl Into<serde_json::Value>) -> Self {
        self.not_text = Some(not_text.into());
        self
    }

    #[allow(missing_docs)]
    pub fn anything(mut self, anything: impl Into<serde_json::Value>) -> Self {
        self.anything = Some(anything.into());
        self
    }

    #[allow(missing_docs)]
    pub fn free(mut self, free: impl serde::Serialize) -> Self {
        self.free = Some(runtime::object(free));
        self
    }

    #[allow(missing_docs)]
    pub fn closed(mut self, closed: impl serde::Serialize) -> Self {
        self.closed = Some(runtime::object(closed));
        self
    }

    #[allow(missing_docs)]
    pub fn plain_list(
        mut self,
        plain_list: impl IntoIterator<Item = impl Into<serde_json::Value>>,
    ) -> Self {
        self.plain_list = Some(runtime::list(plain_list));
        self
    }
}
