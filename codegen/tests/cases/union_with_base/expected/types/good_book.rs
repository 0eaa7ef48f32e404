// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

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
            pages,
        }
    }
}
