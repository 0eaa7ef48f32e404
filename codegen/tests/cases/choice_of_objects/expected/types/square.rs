// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;

/// Four equal sides.
///
/// Part of [`Shape`](super::Shape).
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct Square {
    #[allow(missing_docs)]
    pub side: f64,
    #[allow(missing_docs)]
    pub name: Option<String>,
}
