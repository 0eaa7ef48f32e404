// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::ImportTaskHistory;

/// An import of a file that was uploaded.
///
/// Part of [`CreateImportResponse`](super::CreateImportResponse), [`GetImportResponse`](super::GetImportResponse), [`ListImportsResponse`](super::ListImportsResponse).
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct ImportTask {
    /// Moment the import was started.
    pub created_at: runtime::Timestamp,
    /// States that the import went through, oldest first.
    pub history: Vec<ImportTaskHistory>,
    /// Id of the import.
    pub id: String,
    /// What happens to objects that exist already: `upsert` overwrites them, `insert` leaves them
    /// alone.
    pub mode: String,
    /// Path of the imported file.
    pub path: String,
    /// Size of the file in bytes; absent while it is not known.
    pub size: Option<i64>,
    /// Stage the import is in: `uploaded`, `analyzing`, `waiting_for_confirmation`, `importing`,
    /// `completed` or `failed`, for example.
    pub state: String,
    /// Moment the state last changed.
    pub updated_at: runtime::Timestamp,
}
