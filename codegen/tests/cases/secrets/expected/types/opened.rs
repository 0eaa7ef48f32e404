// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;

/// The schema `Opened`.
///
/// Part of [`Event`](super::Event).
#[derive(Clone, runtime::Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct Opened {
    #[allow(missing_docs)]
    pub r#type: Option<String>,
    #[allow(missing_docs)]
    #[secret]
    pub with_code: Option<String>,
}
