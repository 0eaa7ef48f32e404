// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;

/// The schema `Closed.data`.
///
/// Part of [`Closed`](super::Closed).
#[doc(alias = "Closed.data")]
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct ClosedData {
    /// Always `closed`.
    pub name: String,
    #[allow(missing_docs)]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub code: Option<i64>,
}

impl ClosedData {
    /// An object with everything that the API requires.
    pub fn new() -> Self {
        Self {
            name: "closed".into(),
            ..Self::default()
        }
    }

    #[allow(missing_docs)]
    pub fn code(mut self, code: i64) -> Self {
        self.code = Some(code);
        self
    }
}
