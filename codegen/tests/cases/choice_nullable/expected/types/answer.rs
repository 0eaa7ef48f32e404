// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::AnswerKinds;
use super::AnswerWord;
use super::Part;

/// The schema `Answer`.
///
/// Answer of [`Api::exchange_answer`](super::super::Api::exchange_answer).
/// Taken by [`Api::exchange_answer`](super::super::Api::exchange_answer).
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct Answer {
    #[allow(missing_docs)]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub text: Option<String>,
    #[allow(missing_docs)]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub word: Option<AnswerWord>,
    #[allow(missing_docs)]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub kinds: Option<AnswerKinds>,
    #[allow(missing_docs)]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub part: Option<Box<Part>>,
}

impl Answer {
    /// An object in which nothing is set yet.
    pub fn new() -> Self {
        Self::default()
    }

    #[allow(missing_docs)]
    pub fn text(mut self, text: impl Into<String>) -> Self {
        self.text = Some(text.into());
        self
    }

    #[allow(missing_docs)]
    pub fn word(mut self, word: impl Into<AnswerWord>) -> Self {
        self.word = Some(word.into());
        self
    }

    #[allow(missing_docs)]
    pub fn kinds(mut self, kinds: impl Into<AnswerKinds>) -> Self {
        self.kinds = Some(kinds.into());
        self
    }

    #[allow(missing_docs)]
    pub fn part(mut self, part: impl Into<Part>) -> Self {
        self.part = Some(Box::new(part.into()));
        self
    }
}
