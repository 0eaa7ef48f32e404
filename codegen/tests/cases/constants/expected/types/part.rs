// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::PartMaybe;
use super::Word;

/// The schema `Part`.
///
/// Answer of [`Api::send_note`](super::super::Api::send_note).
/// Taken by [`Api::send_note`](super::super::Api::send_note).
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct Part {
    /// What it is.
    ///
    /// Always `part`.
    pub r#type: String,
    /// Always `1.5`.
    pub scale: f64,
    /// Always `true`.
    pub visible: bool,
    #[allow(missing_docs)]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub maybe: Option<PartMaybe>,
    /// Always `red`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub color: Option<String>,
    #[allow(missing_docs)]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub word: Option<Word>,
}

impl Part {
    /// An object with everything that the API requires.
    pub fn new() -> Self {
        Self {
            r#type: "part".into(),
            scale: 1.5f64,
            visible: true,
            ..Self::default()
        }
    }

    #[allow(missing_docs)]
    pub fn maybe(mut self, maybe: impl Into<PartMaybe>) -> Self {
        self.maybe = Some(maybe.into());
        self
    }

    /// Always `red`.
    pub fn color(mut self) -> Self {
        self.color = Some("red".into());
        self
    }

    #[allow(missing_docs)]
    pub fn word(mut self, word: impl Into<Word>) -> Self {
        self.word = Some(word.into());
        self
    }
}
