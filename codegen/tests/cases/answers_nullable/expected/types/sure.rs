// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;

/// The schema `Sure`.
///
/// Answer of [`Api::either`](super::super::Api::either), [`Api::sure`](super::super::Api::sure).
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct Sure {
    #[allow(missing_docs)]
    pub name: Option<String>,
}
