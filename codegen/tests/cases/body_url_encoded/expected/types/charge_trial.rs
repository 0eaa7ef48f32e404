// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::ChargeTrialOption1;

/// The schema `Charge.trial`.
///
/// Taken by [`Api::charge`](super::super::Api::charge).
#[doc(alias = "Charge.trial")]
#[derive(Clone, Debug, PartialEq)]
#[derive(serde::Serialize)]
#[serde(untagged)]
#[non_exhaustive]
pub enum ChargeTrial {
    /// A value of `Charge.trial.option 1`.
    Option1(ChargeTrialOption1),
    /// A whole number.
    Integer(i64),
    /// A value that fits none of these, as it was received.
    Unknown(serde_json::Value),
}

#[cfg(feature = "serde-all")]
impl runtime::Choice for ChargeTrial {
    const ALTERNATIVES: runtime::Alternatives<Self> = &[
        (runtime::Shape::Text, |value| value.decode().map(Self::Option1)),
        (runtime::Shape::Integer, |value| value.decode().map(Self::Integer)),
    ];

    fn from_unknown(value: serde_json::Value) -> Self {
        Self::Unknown(value)
    }
}

#[cfg(feature = "serde-all")]
runtime::choice!(ChargeTrial);

runtime::choice_from!(ChargeTrial, text: Option1, Option1(ChargeTrialOption1), Integer(i64));
