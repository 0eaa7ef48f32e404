// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

/// The schema `OldUser`.
///
/// Answer of [`Api::get_old_user`](super::super::Api::get_old_user).
#[derive(Clone, Debug, Default, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[serde(default)]
#[non_exhaustive]
pub struct OldUser {
    #[allow(missing_docs)]
    pub id: Option<String>,
}
