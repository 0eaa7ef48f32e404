// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::Kind;

/// It stands in both.
///
/// Part of [`Garden`](super::Garden), [`Room`](super::Room).
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct Chair {
    #[allow(missing_docs)]
    pub kind: Option<Kind>,
    #[allow(missing_docs)]
    pub custom: Option<runtime::Object>,
}
