// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;

/// The schema `User`.
///
/// Answer of [`Api::create_user`](super::super::Api::create_user).
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct User {
    #[allow(missing_docs)]
    pub name: String,
}
