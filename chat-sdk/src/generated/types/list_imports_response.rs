// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::ImportTask;

/// Imports of the app.
///
/// Answer of [`Client::list_imports`](super::super::Client::list_imports).
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct ListImportsResponse {
    /// Time the server spent on the request, as text with a unit, such as `12.34ms`.
    pub duration: String,
    /// Imports with their states.
    pub import_tasks: Vec<ImportTask>,
}
