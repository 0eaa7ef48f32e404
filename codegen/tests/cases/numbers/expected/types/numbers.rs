// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;

/// The schema `Numbers`.
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct Numbers {
    #[allow(missing_docs)]
    pub a: i32,
    #[allow(missing_docs)]
    pub b: i64,
    #[allow(missing_docs)]
    pub c: i64,
    #[allow(missing_docs)]
    pub d: u32,
    #[allow(missing_docs)]
    pub e: u64,
    #[allow(missing_docs)]
    pub f: f32,
    #[allow(missing_docs)]
    pub g: f64,
    #[allow(missing_docs)]
    pub h: Option<i64>,
    /// Limits: at least 0, at most 18446744073709551615.
    pub i: Option<u64>,
    /// Limits: at least 0.
    pub j: Option<u64>,
    /// Limits: at least 0, at most 9223372036854775807.
    pub k: Option<i64>,
    /// Limits: at least 0.
    pub l: Option<i64>,
}
