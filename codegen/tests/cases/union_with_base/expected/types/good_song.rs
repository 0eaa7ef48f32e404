// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use super::GoodCargo;

/// The schema `Good.Song`.
///
/// Part of [`Good`](super::Good).
#[doc(alias = "Good.Song")]
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Deserialize))]
#[non_exhaustive]
pub struct GoodSong {
    #[allow(missing_docs)]
    pub id: String,
    #[allow(missing_docs)]
    pub kind: String,
    #[allow(missing_docs)]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cargo: Option<Option<GoodCargo>>,
    #[allow(missing_docs)]
    pub seconds: i64,
}

impl GoodSong {
    /// An object with everything that the API requires.
    ///
    /// - `id`
    /// - `kind`
    /// - `seconds`
    pub fn new(id: impl Into<String>, kind: impl Into<String>, seconds: i64) -> Self {
        Self {
            id: id.into(),
            kind: kind.into(),
            cargo: None,
            seconds,
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
