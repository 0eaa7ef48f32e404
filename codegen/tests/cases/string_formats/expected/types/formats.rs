// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;

/// The schema `Formats`.
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct Formats {
    #[allow(missing_docs)]
    pub id: Option<String>,
    #[allow(missing_docs)]
    pub link: Option<String>,
    #[allow(missing_docs)]
    pub length: Option<String>,
    #[allow(missing_docs)]
    pub bytes: Option<String>,
    #[allow(missing_docs)]
    pub content: Option<String>,
}
