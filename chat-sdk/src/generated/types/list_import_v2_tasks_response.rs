// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::ImportV2TaskItem;

/// Imports of the second version.
///
/// Answer of [`Client::list_import_v2_tasks`](super::super::Client::list_import_v2_tasks).
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct ListImportV2TasksResponse {
    /// Time the server spent on the request, as text with a unit, such as `12.34ms`.
    pub duration: String,
    /// Imports with their states.
    pub import_tasks: Vec<ImportV2TaskItem>,
    /// Cursor of the following page. Nothing in the request takes it.
    pub next: Option<String>,
    /// Cursor of the preceding page. Nothing in the request takes it.
    pub prev: Option<String>,
}
