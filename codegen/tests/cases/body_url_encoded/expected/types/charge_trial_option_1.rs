// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;

/// The schema `Charge.trial.option 1`.
///
/// Part of [`ChargeTrial`](super::ChargeTrial).
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ChargeTrialOption1 {
    /// The value `now`.
    Now,
    /// A value that this version does not know, as it came.
    Unknown(runtime::Unknown),
}

impl runtime::OpenEnum for ChargeTrialOption1 {
    const VALUES: &'static [(&'static str, Self)] = &[("now", Self::Now)];

    fn from_unknown(value: runtime::Unknown) -> Self {
        Self::Unknown(value)
    }

    fn as_unknown(&self) -> Option<&runtime::Unknown> {
        if let Self::Unknown(value) = self { Some(value) } else { None }
    }
}

runtime::open_enum!(ChargeTrialOption1);
