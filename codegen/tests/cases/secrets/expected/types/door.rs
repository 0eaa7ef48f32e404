// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use std::collections::BTreeMap;
use super::Either;
use super::Event;
use super::Named;
use super::Plain;

/// The schema `Door`.
///
/// Answer of [`Api::get_door`](super::super::Api::get_door).
#[derive(Clone, runtime::Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct Door {
    /// Described once more.
    #[secret]
    pub code: String,
    #[allow(missing_docs)]
    #[secret]
    pub codes: Option<Vec<String>>,
    #[allow(missing_docs)]
    #[secret]
    pub by_name: Option<BTreeMap<String, String>>,
    #[allow(missing_docs)]
    #[secret]
    pub numbers: Option<Vec<Vec<i64>>>,
    #[allow(missing_docs)]
    pub names: Option<Vec<String>>,
    #[allow(missing_docs)]
    pub inner: Option<Box<Plain>>,
    #[allow(missing_docs)]
    pub next: Option<Box<Door>>,
    #[allow(missing_docs)]
    pub either: Option<Either>,
    #[allow(missing_docs)]
    pub more: Option<Box<Named>>,
    #[allow(missing_docs)]
    pub event: Option<Event>,
}
