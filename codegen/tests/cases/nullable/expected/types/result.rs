// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;

/// The schema `Result`.
///
/// Answer of [`Api::change`](super::super::Api::change).
#[doc(alias = "Result")]
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct ResultType {
    #[allow(missing_docs)]
    pub color: Option<String>,
}
