// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use super::*;

/// About the report.
///
/// Part of [`Report`].
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
