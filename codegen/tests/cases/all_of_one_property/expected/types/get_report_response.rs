// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::Report;
use super::Secret;

/// The schema `GetReport.response`.
///
/// Answer of [`Api::get_report`](super::super::Api::get_report).
#[doc(alias = "GetReport.response")]
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct GetReportResponse {
    #[allow(missing_docs)]
    pub ok: Option<bool>,
    #[allow(missing_docs)]
    pub result: Option<Box<Report>>,
    #[allow(missing_docs)]
    pub secret: Option<Box<Secret>>,
}
