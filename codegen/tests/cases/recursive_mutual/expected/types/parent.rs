// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::Child;

/// The schema `Parent`.
///
/// Part of [`Child`](super::Child).
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct Parent {
    #[allow(missing_docs)]
    pub child: Option<Box<Child>>,
}
