// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::BaseEither;
use super::BaseLevel;
use super::BaseMeta;
use super::BaseRowsItem;
use super::Person;

/// The schema `Base`.
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct Base {
    #[allow(missing_docs)]
    pub meta: Option<Box<BaseMeta>>,
    #[allow(missing_docs)]
    pub rows: Option<Vec<BaseRowsItem>>,
    #[allow(missing_docs)]
    pub child: Option<Box<Base>>,
    #[allow(missing_docs)]
    pub owner: Option<Box<Person>>,
    #[allow(missing_docs)]
    pub level: Option<BaseLevel>,
    #[allow(missing_docs)]
    pub size: Option<i32>,
    #[allow(missing_docs)]
    pub tags: Option<runtime::Object>,
    #[allow(missing_docs)]
    pub either: Option<BaseEither>,
}
