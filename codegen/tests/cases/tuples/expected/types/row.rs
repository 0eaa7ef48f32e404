// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::RowClosedItem;
use super::RowOpenItem;
use super::RowRestItem;

/// The schema `Row`.
///
/// Answer of [`Api::get_row`](super::super::Api::get_row).
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct Row {
    #[allow(missing_docs)]
    pub closed: Vec<RowClosedItem>,
    /// Limits: at most 2 elements.
    pub same: Option<Vec<f64>>,
    #[allow(missing_docs)]
    pub rest: Option<Vec<RowRestItem>>,
    #[allow(missing_docs)]
    pub open: Option<Vec<RowOpenItem>>,
    #[allow(missing_docs)]
    pub open_of_one: Option<Vec<serde_json::Value>>,
    #[allow(missing_docs)]
    pub some_never: Option<Vec<i64>>,
    #[allow(missing_docs)]
    pub anything: Option<Vec<serde_json::Value>>,
    #[allow(missing_docs)]
    pub nothing: Option<Vec<serde_json::Value>>,
    #[allow(missing_docs)]
    pub any: Option<serde_json::Value>,
}
