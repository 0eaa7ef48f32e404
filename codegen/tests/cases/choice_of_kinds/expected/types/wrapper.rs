// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::WrapperList;
use super::WrapperValue;

/// The schema `Wrapper`.
///
/// Answer of [`Api::exchange_wrapper`](super::super::Api::exchange_wrapper).
/// Taken by [`Api::exchange_wrapper`](super::super::Api::exchange_wrapper).
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct Wrapper {
    #[allow(missing_docs)]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub value: Option<WrapperValue>,
    #[allow(missing_docs)]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub one: Option<String>,
    #[allow(missing_docs)]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub list: Option<WrapperList>,
}

impl Wrapper {
    /// An object in which nothing is set yet.
    pub fn new() -> Self {
        Self::default()
    }

    #[allow(missing_docs)]
    pub fn value(mut self, value: impl Into<WrapperValue>) -> Self {
        self.value = Some(value.into());
        self
    }

    #[allow(missing_docs)]
    pub fn one(mut self, one: impl Into<String>) -> Self {
        self.one = Some(one.into());
        self
    }

    #[allow(missing_docs)]
    pub fn list(mut self, list: impl Into<WrapperList>) -> Self {
        self.list = Some(list.into());
        self
    }
}
