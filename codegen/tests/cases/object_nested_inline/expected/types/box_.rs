// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use std::collections::BTreeMap;
use super::BoxItemsItem;
use super::BoxLabelsValue;
use super::BoxLid;

/// The schema `Box`.
#[doc(alias = "Box")]
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct BoxType {
    #[allow(missing_docs)]
    pub lid: Option<Box<BoxLid>>,
    #[allow(missing_docs)]
    pub items: Option<Vec<BoxItemsItem>>,
    #[allow(missing_docs)]
    pub labels: Option<BTreeMap<String, BoxLabelsValue>>,
}
