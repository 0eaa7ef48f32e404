// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;

/// The schema `Report.rows.item`.
///
/// Part of [`Report`](super::Report).
#[doc(alias = "Report.rows.item")]
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct ReportRowsItem {
    #[allow(missing_docs)]
    pub id: Option<String>,
    #[allow(missing_docs)]
    pub score: Option<f64>,
}
