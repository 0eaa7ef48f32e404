// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;

/// Choice of a poll as it is to be.
///
/// Taken by [`Client::update_poll`](super::super::Client::update_poll).
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Deserialize))]
#[non_exhaustive]
pub struct PollOptionRequest {
    /// Extra data of the application on the option, a free-form JSON object that the API stores
    /// and returns untouched.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub custom: Option<runtime::Object>,
    /// Id of the option, at most 255 characters. Votes refer to it.
    pub id: String,
    /// Label voters see.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub text: Option<String>,
}

impl PollOptionRequest {
    /// An object with everything that the API requires.
    ///
    /// - `id`: Id of the option, at most 255 characters. Votes refer to it.
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            custom: None,
            id: id.into(),
            text: None,
        }
    }

    /// Extra data of the application on the option, a free-form JSON object that the API stores
    /// and returns untouched.
    pub fn custom(mut self, custom: impl serde::Serialize) -> Self {
        self.custom = Some(runtime::object(custom));
        self
    }

    /// Label voters see.
    pub fn text(mut self, text: impl Into<String>) -> Self {
        self.text = Some(text.into());
        self
    }
}
