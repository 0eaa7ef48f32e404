// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::Either;

/// The schema `DoorRequest`.
///
/// Taken by [`Api::send_form`](super::super::Api::send_form).
#[derive(Clone, runtime::Debug, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Deserialize))]
#[non_exhaustive]
pub struct DoorRequest {
    /// A secret that others refer to.
    #[secret]
    pub code: String,
    #[allow(missing_docs)]
    pub name: String,
    #[allow(missing_docs)]
    #[serde(skip_serializing_if = "Option::is_none")]
    #[secret]
    pub hint: Option<Option<String>>,
    #[allow(missing_docs)]
    #[deprecated]
    #[serde(alias = "former", skip_serializing_if = "Option::is_none")]
    #[secret]
    pub old: Option<String>,
    #[allow(missing_docs)]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub either: Option<Either>,
}

impl DoorRequest {
    /// An object with everything that the API requires.
    ///
    /// - `code`: A secret that others refer to.
    /// - `name`
    pub fn new(code: impl Into<String>, name: impl Into<String>) -> Self {
        Self {
            code: code.into(),
            name: name.into(),
            hint: None,
            old: None,
            either: None,
        }
    }

    #[allow(missing_docs)]
    pub fn hint(mut self, hint: impl Into<String>) -> Self {
        self.hint = Some(Some(hint.into()));
        self
    }

    /// Sends `hint` as `null`.
    pub fn hint_null(mut self) -> Self {
        self.hint = Some(None);
        self
    }

    #[allow(missing_docs)]
    #[deprecated]
    pub fn old(mut self, old: impl Into<String>) -> Self {
        self.old = Some(old.into());
        self
    }

    #[allow(missing_docs)]
    pub fn either(mut self, either: impl Into<Either>) -> Self {
        self.either = Some(either.into());
        self
    }
}
