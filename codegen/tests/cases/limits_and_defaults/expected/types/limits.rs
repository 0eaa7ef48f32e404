// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;

/// The schema `Limits`.
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct Limits {
    /// Page size.
    ///
    /// Limits: at least 1, at most 100.
    ///
    /// Default: `25`.
    pub size: Option<i64>,
    /// At most 100 of them.
    pub said: Option<i64>,
    /// Limits: at least 1 character, at most 255 characters, matches `^[a-z]+$`.
    pub name: Option<String>,
    /// Limits: at least 1 element, at most 1 element.
    pub tags: Option<Vec<String>>,
    /// Limits: more than 0, a multiple of 0.5.
    pub ratio: Option<f64>,
}
