// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;

/// The schema `Maybe`.
///
/// Answer of [`Api::maybe`](super::super::Api::maybe).
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct Maybe {
    #[allow(missing_docs)]
    pub name: Option<String>,
}
