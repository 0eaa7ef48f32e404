// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;

/// evil();
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct Comment {
    /// evil();
    ///
    /// ```text
    /// evil();
    /// ```
    pub name: Option<String>,
    /// Limits: matches `` ` evil(); ` ``.
    ///
    /// Default: ````"`\n\n```\nevil();"````.
    pub pattern: Option<String>,
    #[allow(missing_docs)]
    #[serde(rename = "a `b`\n\n    evil();")]
    pub a_b_evil: Option<String>,
}
