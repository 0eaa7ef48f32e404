// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

/// The schema `Secret`.
///
/// Part of [`GetReportResponse`](super::GetReportResponse).
#[derive(Clone, Debug, Default, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[serde(default)]
#[non_exhaustive]
pub struct Secret {
    /// The token.
    pub token: Option<String>,
}
