// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::EnvelopeResult;

/// The schema `Envelope`.
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct Envelope {
    #[allow(missing_docs)]
    pub ok: Option<bool>,
    #[allow(missing_docs)]
    pub result: Option<EnvelopeResult>,
}
