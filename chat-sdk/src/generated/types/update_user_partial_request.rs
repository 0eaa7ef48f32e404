// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;

/// Changes of single fields of one user.
///
/// Taken by [`Client::update_users_partial`](super::super::Client::update_users_partial).
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Deserialize))]
#[non_exhaustive]
pub struct UpdateUserPartialRequest {
    /// Id of the user to change.
    pub id: String,
    /// Fields to write, by name, such as `name` or `role`. Custom fields stand beside them.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub set: Option<runtime::Object>,
    /// Names of fields to remove.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub unset: Option<Vec<String>>,
}

impl UpdateUserPartialRequest {
    /// An object with everything that the API requires.
    ///
    /// - `id`: Id of the user to change.
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            set: None,
            unset: None,
        }
    }

    /// Fields to write, by name, such as `name` or `role`. Custom fields stand beside them.
    pub fn set(mut self, set: impl serde::Serialize) -> Self {
        self.set = Some(runtime::object(set));
        self
    }

    /// Names of fields to remove.
    pub fn unset(mut self, unset: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.unset = Some(runtime::list(unset));
        self
    }
}
