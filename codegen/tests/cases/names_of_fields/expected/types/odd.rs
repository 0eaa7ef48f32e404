// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;

/// The schema `Odd`.
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct Odd {
    #[allow(missing_docs)]
    pub r#type: Option<String>,
    #[allow(missing_docs)]
    #[doc(alias = "self")]
    #[serde(rename = "self")]
    pub self_: Option<String>,
    #[allow(missing_docs)]
    #[doc(alias = "new")]
    #[serde(rename = "new")]
    pub new_: Option<String>,
    #[allow(missing_docs)]
    pub items: Option<Vec<String>>,
    #[allow(missing_docs)]
    #[doc(alias = "1st")]
    #[serde(rename = "1st")]
    pub n1st: Option<String>,
    #[allow(missing_docs)]
    #[serde(rename = "")]
    pub empty: Option<String>,
    #[allow(missing_docs)]
    #[doc(alias = "naïve-name")]
    #[serde(rename = "naïve-name")]
    pub naive_name: Option<String>,
    #[allow(missing_docs)]
    #[doc(alias = "名前")]
    #[serde(rename = "名前")]
    pub ming_qian: Option<String>,
    #[allow(missing_docs)]
    #[doc(alias = "camelCase")]
    #[serde(rename = "camelCase")]
    pub camel_case_2: Option<String>,
    #[allow(missing_docs)]
    pub camel_case: Option<String>,
    #[allow(missing_docs)]
    #[doc(alias = "@")]
    #[serde(rename = "@")]
    pub at: Option<String>,
}
