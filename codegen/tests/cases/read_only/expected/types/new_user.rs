// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

/// The schema `NewUser`.
///
/// Taken by [`Api::send_new_user`](super::super::Api::send_new_user).
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Deserialize))]
#[non_exhaustive]
pub struct NewUser {
    #[allow(missing_docs)]
    pub name: String,
    #[allow(missing_docs)]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub password: Option<String>,
}

impl NewUser {
    /// An object with everything that the API requires.
    ///
    /// - `name`
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            password: None,
        }
    }

    #[allow(missing_docs)]
    pub fn password(mut self, password: impl Into<String>) -> Self {
        self.password = Some(password.into());
        self
    }
}
