// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;

/// The schema `HttpError`.
///
/// Part of [`Everything`](super::Everything).
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct HttpError {
    #[allow(missing_docs)]
    #[doc(alias = "self")]
    #[serde(rename = "self", skip_serializing_if = "Option::is_none")]
    pub self_2: Option<String>,
    #[allow(missing_docs)]
    #[doc(alias = "Self")]
    #[serde(rename = "Self", skip_serializing_if = "Option::is_none")]
    pub self_: Option<String>,
    #[allow(missing_docs)]
    #[doc(alias = "crate")]
    #[serde(rename = "crate", skip_serializing_if = "Option::is_none")]
    pub crate_: Option<String>,
    #[allow(missing_docs)]
    #[doc(alias = "super")]
    #[serde(rename = "super", skip_serializing_if = "Option::is_none")]
    pub super_: Option<String>,
    #[allow(missing_docs)]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub r#type: Option<String>,
    #[allow(missing_docs)]
    #[doc(alias = "new")]
    #[serde(rename = "new", skip_serializing_if = "Option::is_none")]
    pub new_: Option<String>,
    #[allow(missing_docs)]
    #[doc(alias = "default")]
    #[serde(rename = "default", skip_serializing_if = "Option::is_none")]
    pub default_: Option<String>,
    #[allow(missing_docs)]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub union: Option<String>,
}

impl HttpError {
    /// An object in which nothing is set yet.
    pub fn new() -> Self {
        Self::default()
    }

    #[allow(missing_docs)]
    pub fn self_2(mut self, self_2: impl Into<String>) -> Self {
        self.self_2 = Some(self_2.into());
        self
    }

    #[allow(missing_docs)]
    pub fn self_(mut self, self_: impl Into<String>) -> Self {
        self.self_ = Some(self_.into());
        self
    }

    #[allow(missing_docs)]
    pub fn crate_(mut self, crate_: impl Into<String>) -> Self {
        self.crate_ = Some(crate_.into());
        self
    }

    #[allow(missing_docs)]
    pub fn super_(mut self, super_: impl Into<String>) -> Self {
        self.super_ = Some(super_.into());
        self
    }

    #[allow(missing_docs)]
    pub fn r#type(mut self, r#type: impl Into<String>) -> Self {
        self.r#type = Some(r#type.into());
        self
    }

    #[allow(missing_docs)]
    pub fn new_(mut self, new_: impl Into<String>) -> Self {
        self.new_ = Some(new_.into());
        self
    }

    #[allow(missing_docs)]
    pub fn default_(mut self, default_: impl Into<String>) -> Self {
        self.default_ = Some(default_.into());
        self
    }

    #[allow(missing_docs)]
    pub fn union(mut self, union: impl Into<String>) -> Self {
        self.union = Some(union.into());
        self
    }
}
