// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;

/// The schema `Job`.
///
/// Answer of [`Api::get_job`](super::super::Api::get_job), [`Api::start_job`](super::super::Api::start_job).
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct Job {
    #[allow(missing_docs)]
    pub state: Option<String>,
}
