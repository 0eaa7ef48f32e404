// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;

/// The schema `Readers`.
///
/// Answer of [`Api::find_readers`](super::super::Api::find_readers).
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct Readers {
    #[allow(missing_docs)]
    pub readers: Vec<String>,
}
