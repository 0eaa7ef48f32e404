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

runtime::open_enum!(ChargeTrialOption1, Now = "now");
