// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::ManyDetails;
use super::ManyImages;
use super::ManyStrategy;

/// The schema `Many`.
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct Many {
    #[allow(missing_docs)]
    pub files: Option<Vec<String>>,
    #[allow(missing_docs)]
    pub images: Option<ManyImages>,
    #[allow(missing_docs)]
    pub value: Option<String>,
    #[allow(missing_docs)]
    pub strategy: Option<ManyStrategy>,
    #[allow(missing_docs)]
    pub tags: Option<Vec<String>>,
    #[allow(missing_docs)]
    pub details: Option<Box<ManyDetails>>,
    #[allow(missing_docs)]
    pub note: Option<String>,
}
