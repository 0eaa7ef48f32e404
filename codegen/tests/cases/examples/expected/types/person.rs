// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;

/// The schema `Person`.
///
/// Taken by [`Desk::replace_letter`](super::super::Desk::replace_letter).
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Deserialize))]
#[non_exhaustive]
pub struct Person {
    #[allow(missing_docs)]
    pub name: String,
    #[allow(missing_docs)]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub born: Option<runtime::Timestamp>,
    #[allow(missing_docs)]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub nick: Option<Option<String>>,
}

impl Person {
    /// An object with everything that the API requires.
    ///
    /// - `name`
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            born: None,
            nick: None,
        }
    }

    #[allow(missing_docs)]
    pub fn born(mut self, born: impl Into<runtime::Timestamp>) -> Self {
        self.born = Some(born.into());
        self
    }

    #[allow(missing_docs)]
    pub fn nick(mut self, nick: impl Into<String>) -> Self {
        self.nick = Some(Some(nick.into()));
        self
    }

    /// Sends `nick` as `null`.
    pub fn nick_null(mut self) -> Self {
        self.nick = Some(None);
        self
    }
}
