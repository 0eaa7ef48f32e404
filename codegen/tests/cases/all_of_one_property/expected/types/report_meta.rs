// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;

/// About the report.
///
/// Part of [`Report`](super::Report).
#[doc(alias = "Report.meta")]
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct ReportMeta {
    #[allow(missing_docs)]
    pub created: Option<runtime::Timestamp>,
    #[allow(missing_docs)]
    pub pages: Option<i64>,
}
