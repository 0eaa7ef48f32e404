// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;

/// The schema `Base.level`.
///
/// Part of [`Base`](super::Base), [`Report`](super::Report).
#[doc(alias = "Base.level")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BaseLevel {
    /// The value `low`.
    Low,
    /// The value `high`.
    High,
    /// A value that this version does not know, as it came.
    Unknown(runtime::Unknown),
}

runtime::open_enum!(BaseLevel, Low = "low", High = "high");
