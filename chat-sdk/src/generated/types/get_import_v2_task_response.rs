// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::ImportV2TaskSettings;

/// One import of the second version.
///
/// Answer of [`Client::get_import_v2_task`](super::super::Client::get_import_v2_task).
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct GetImportV2TaskResponse {
    /// Internal number of the application.
    pub app_pk: i32,
    /// Moment the import was started.
    pub created_at: runtime::Timestamp,
    /// Time the server spent on the request, as text with a unit, such as `12.34ms`.
    pub duration: String,
    /// Id of the import.
    pub id: String,
    /// Product whose data is imported, `chat` or `feeds`.
    pub product: String,
    /// What the import achieved, a free-form JSON object; absent until it has ended.
    pub result: Option<runtime::Object>,
    /// Where the data lies and how it is imported.
    pub settings: ImportV2TaskSettings,
    /// Stage the import is in, as a number.
    pub state: i64,
    /// Moment the state last changed.
    pub updated_at: runtime::Timestamp,
}
