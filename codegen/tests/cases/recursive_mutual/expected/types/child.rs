// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::Parent;

/// The schema `Child`.
///
/// Part of [`Parent`](super::Parent).
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct Child {
    #[allow(missing_docs)]
    pub parent: Option<Box<Parent>>,
}
