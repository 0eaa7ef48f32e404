// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use std::collections::BTreeMap;
use super::Author;
use super::BaseLevel;
use super::ReportEither;
use super::ReportMeta;
use super::ReportRowsItem;

/// The schema `Report`.
///
/// Part of [`GetReportResponse`](super::GetReportResponse).
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct Report {
    /// About the report.
    pub meta: Option<Box<ReportMeta>>,
    #[allow(missing_docs)]
    pub rows: Option<Vec<ReportRowsItem>>,
    #[allow(missing_docs)]
    pub child: Option<Box<Report>>,
    #[allow(missing_docs)]
    pub owner: Option<Box<Author>>,
    #[allow(missing_docs)]
    pub level: Option<BaseLevel>,
    #[allow(missing_docs)]
    pub size: Option<i32>,
    #[allow(missing_docs)]
    pub tags: Option<BTreeMap<String, String>>,
    #[allow(missing_docs)]
    pub either: Option<ReportEither>,
}
