// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use super::*;

/// The schema `people.Address`.
///
/// Part of [`Order`], [`Person`].
#[doc(alias = "people.Address")]
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct PeopleAddress {
    #[allow(missing_docs)]
    pub city: Option<String>,
}
