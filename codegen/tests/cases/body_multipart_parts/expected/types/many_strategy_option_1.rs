// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;

/// The schema `Many.strategy.option 1`.
///
/// Part of [`ManyStrategy`](super::ManyStrategy).
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ManyStrategyOption1 {
    /// The value `auto`.
    Auto,
    /// A value that this version does not know, as it came.
    Unknown(runtime::Unknown),
}

runtime::open_enum!(ManyStrategyOption1, Auto = "auto");
