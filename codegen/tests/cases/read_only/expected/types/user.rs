// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;

/// The schema `User`.
///
/// Answer of [`Api::exchange_user`](super::super::Api::exchange_user).
/// Taken by [`Api::exchange_user`](super::super::Api::exchange_user).
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct User {
    #[allow(missing_docs)]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    #[allow(missing_docs)]
    pub name: String,
    #[allow(missing_docs)]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub password: Option<String>,
}

impl User {
    /// An object with everything that the API requires.
    ///
    /// - `name`
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            ..Self::default()
        }
    }

    #[allow(missing_docs)]
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }

    #[allow(missing_docs)]
    pub fn password(mut self, password: impl Into<String>) -> Self {
        self.password = Some(password.into());
        self
    }
}
