// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;

/// The schema `StartJob.response 202`.
///
/// Answer of [`Api::start_job`](super::super::Api::start_job).
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct StartJobResponse202 {
    #[allow(missing_docs)]
    pub id: Option<String>,
}
