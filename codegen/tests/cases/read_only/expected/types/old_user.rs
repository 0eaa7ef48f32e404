// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;

/// The schema `OldUser`.
///
/// Answer of [`Api::get_old_user`](super::super::Api::get_old_user).
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct OldUser {
    #[allow(missing_docs)]
    pub id: Option<String>,
}
