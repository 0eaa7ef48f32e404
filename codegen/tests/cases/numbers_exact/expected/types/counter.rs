// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::CounterListed;
use super::CounterMixed;

/// The schema `Counter`.
///
/// Answer of [`Api::get_counter`](super::super::Api::get_counter).
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct Counter {
    #[allow(missing_docs)]
    pub listed: Option<CounterListed>,
    #[allow(missing_docs)]
    pub unsigned: Option<u64>,
    #[allow(missing_docs)]
    pub mixed: Option<CounterMixed>,
    /// Limits: at least -9007199254740993, at most 9007199254740993.
    ///
    /// Default: `9007199254740995`.
    pub limited: Option<i64>,
    /// Limits: at most 9007199254740993, a multiple of 9007199254740995.
    pub number: Option<f64>,
    /// Limits: less than 9007199254740992.
    pub tighter: Option<i64>,
    /// Limits: at least 0, at most 9223372036854775807.
    pub signed: Option<i64>,
    /// Limits: at least 0, at most 9223372036854775808.
    pub above: Option<u64>,
}
