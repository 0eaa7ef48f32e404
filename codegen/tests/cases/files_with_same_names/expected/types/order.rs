// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::Address;
use super::PeopleAddress;
use super::Person;
use super::Size;
use super::State;

/// The schema `Order`.
///
/// Answer of [`Api::list_orders`](super::super::Api::list_orders).
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct Order {
    #[allow(missing_docs)]
    pub by: Option<Box<Person>>,
    #[allow(missing_docs)]
    pub to: Option<Box<Address>>,
    #[allow(missing_docs)]
    pub from: Option<Box<PeopleAddress>>,
    #[allow(missing_docs)]
    pub state: Option<State>,
    #[allow(missing_docs)]
    pub size: Option<Box<Size>>,
}
