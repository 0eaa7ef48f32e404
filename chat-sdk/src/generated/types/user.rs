// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;

/// A user in short form: an id and a free-form object.
///
/// Part of [`Reaction`](super::Reaction).
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct User {
    /// Fields of the user beyond the id, a free-form JSON object.
    pub data: Option<runtime::Object>,
    /// User id, unique in the application.
    pub id: String,
}
