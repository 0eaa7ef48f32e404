// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use std::collections::BTreeMap;
use super::Boat;
use super::ReadingsEither;

/// The schema `Readings`.
///
/// Answer of [`Api::add_readings`](super::super::Api::add_readings).
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct Readings {
    #[allow(missing_docs)]
    pub values: Vec<Option<f64>>,
    #[allow(missing_docs)]
    pub names: Option<BTreeMap<String, Option<String>>>,
    #[allow(missing_docs)]
    pub boats: Option<Vec<Option<Boat>>>,
    #[allow(missing_docs)]
    pub rows: Option<Vec<Vec<Option<i64>>>>,
    #[allow(missing_docs)]
    pub either: Option<ReadingsEither>,
    #[allow(missing_docs)]
    pub anything: Option<Vec<serde_json::Value>>,
}
