// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use std::collections::BTreeMap;
use super::ThingAny;
use super::ThingClosed;
use super::ThingEmpty;
use super::ThingLoose;
use super::ThingTyped;

/// The schema `Thing`.
///
/// Answer of [`Api::make_thing`](super::super::Api::make_thing).
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct Thing {
    #[allow(missing_docs)]
    pub loose: Option<Box<ThingLoose>>,
    #[allow(missing_docs)]
    pub typed: Option<Box<ThingTyped>>,
    #[allow(missing_docs)]
    pub any: Option<Box<ThingAny>>,
    #[allow(missing_docs)]
    pub closed: Option<Box<ThingClosed>>,
    #[allow(missing_docs)]
    pub empty: Option<Box<ThingEmpty>>,
    #[allow(missing_docs)]
    pub free: Option<runtime::Object>,
    #[allow(missing_docs)]
    pub map: Option<BTreeMap<String, Vec<String>>>,
}
