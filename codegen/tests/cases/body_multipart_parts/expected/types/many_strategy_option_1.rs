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

impl runtime::OpenEnum for ManyStrategyOption1 {
    const VALUES: &'static [(&'static str, Self)] = &[("auto", Self::Auto)];

    fn from_unknown(value: runtime::Unknown) -> Self {
        Self::Unknown(value)
    }

    fn as_unknown(&self) -> Option<&runtime::Unknown> {
        if let Self::Unknown(value) = self { Some(value) } else { None }
    }
}

runtime::open_enum!(ManyStrategyOption1);
