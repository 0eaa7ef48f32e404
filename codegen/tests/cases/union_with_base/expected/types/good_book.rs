// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use super::GoodCargo;

/// The schema `Good.Book`.
///
/// Part of [`Good`](super::Good).
#[doc(alias = "Good.Book")]
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Deserialize))]
#[non_exhaustive]
pub struct GoodBook {
    #[allow(missing_docs)]
    pub id: String,
    /// Always `book`.
    pub kind: String,
    #[allow(missing_docs)]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cargo: Option<Option<GoodCargo>>,
    #[allow(missing_docs)]
    pub pages: i64,
}

impl GoodBook {
    /// An object with everything that the API requires.
    ///
    /// - `id`
    /// - `pages`
    pub fn new(id: impl Into<String>, pages: i64) -> Self {
        Self {
            id: id.into(),
            kind: "book".into(),
            cargo: None,
            pages,
        }
    }

    #[allow(missing_docs)]
    pub fn cargo(mut self, cargo: impl Into<GoodCargo>) -> Self {
        self.cargo = Some(Some(cargo.into()));
        self
    }

    /// Sends `cargo` as `null`.
    pub fn cargo_null(mut self) -> Self {
        self.cargo = Some(None);
        self
    }
}
