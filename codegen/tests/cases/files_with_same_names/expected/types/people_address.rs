// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;

/// The schema `people.Address`.
///
/// Part of [`Order`](super::Order), [`Person`](super::Person).
#[doc(alias = "people.Address")]
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct PeopleAddress {
    #[allow(missing_docs)]
    pub city: Option<String>,
}
