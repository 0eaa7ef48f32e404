// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;

/// The schema `HTTPError`.
///
/// Part of [`Everything`](super::Everything).
#[doc(alias = "HTTPError")]
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct HttpError2 {
    #[allow(missing_docs)]
    #[doc(alias = "__proto__")]
    #[serde(rename = "__proto__", skip_serializing_if = "Option::is_none")]
    pub proto: Option<String>,
    #[allow(missing_docs)]
    #[serde(rename = "", skip_serializing_if = "Option::is_none")]
    pub empty: Option<String>,
    #[allow(missing_docs)]
    #[doc(alias = "$ref_")]
    #[serde(rename = "$ref_", skip_serializing_if = "Option::is_none")]
    pub r#ref: Option<String>,
    #[allow(missing_docs)]
    #[doc(alias = "@id")]
    #[serde(rename = "@id", skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    #[allow(missing_docs)]
    #[doc(alias = "+1")]
    #[serde(rename = "+1", skip_serializing_if = "Option::is_none")]
    pub plus_1: Option<i64>,
    #[allow(missing_docs)]
    #[doc(alias = "-1")]
    #[serde(rename = "-1", skip_serializing_if = "Option::is_none")]
    pub minus_1: Option<i64>,
}

impl HttpError2 {
    /// An object in which nothing is set yet.
    pub fn new() -> Self {
        Self::default()
    }

    #[allow(missing_docs)]
    pub fn proto(mut self, proto: impl Into<String>) -> Self {
        self.proto = Some(proto.into());
        self
    }

    #[allow(missing_docs)]
    pub fn empty(mut self, empty: impl Into<String>) -> Self {
        self.empty = Some(empty.into());
        self
    }

    #[allow(missing_docs)]
    pub fn r#ref(mut self, r#ref: impl Into<String>) -> Self {
        self.r#ref = Some(r#ref.into());
        self
    }

    #[allow(missing_docs)]
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }

    #[allow(missing_docs)]
    pub fn plus_1(mut self, plus_1: i64) -> Self {
        self.plus_1 = Some(plus_1);
        self
    }

    #[allow(missing_docs)]
    pub fn minus_1(mut self, minus_1: i64) -> Self {
        self.minus_1 = Some(minus_1);
        self
    }
}
