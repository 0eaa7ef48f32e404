// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::Kind;

/// An animal that is for sale.
///
/// Answer of [`Api::add_pet`](super::super::Api::add_pet), [`Api::list_pets`](super::super::Api::list_pets).
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct Pet {
    /// The number of the pet.
    pub number: Option<i64>,
    /// What it listens to.
    pub name: String,
    #[allow(missing_docs)]
    pub kind: Kind,
}
