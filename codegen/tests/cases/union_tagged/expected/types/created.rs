// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;

/// The schema `Created`.
///
/// Part of [`Event`](super::Event).
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct Created {
    /// Always `created`.
    pub r#type: String,
    #[allow(missing_docs)]
    pub id: Option<String>,
}
