// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::ImportV2TaskSettingsS3;

/// Where the data of an import lies and how it is imported.
///
/// Taken by [`Client::create_import_v2_task`](super::super::Client::create_import_v2_task).
/// Part of [`CreateImportV2TaskResponse`](super::CreateImportV2TaskResponse), [`GetImportV2TaskResponse`](super::GetImportV2TaskResponse), [`ImportV2TaskItem`](super::ImportV2TaskItem).
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct ImportV2TaskSettings {
    /// `true` to add the custom data of the file to what an object has; `false`, the default, to
    /// replace it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub merge_custom: Option<bool>,
    /// What happens to objects that exist already: `upsert` overwrites them, `insert` leaves them
    /// alone.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mode: Option<String>,
    /// Path of an uploaded file, as CreateImportURL returned it. Leave it out to read from `s3`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub path: Option<String>,
    /// Bucket and directory of the files, in place of `path`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub s3: Option<Box<ImportV2TaskSettingsS3>>,
    /// `true` to import objects although what they refer to, such as the sender of a message, is
    /// not there.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub skip_references_check: Option<bool>,
    /// `true` to stamp the changes with the moment of the import and not with the dates in the
    /// file.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub use_import_time_as_op_time: Option<bool>,
}

impl ImportV2TaskSettings {
    /// An object in which nothing is set yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// `true` to add the custom data of the file to what an object has; `false`, the default, to
    /// replace it.
    pub fn merge_custom(mut self, merge_custom: bool) -> Self {
        self.merge_custom = Some(merge_custom);
        self
    }

    /// What happens to objects that exist already: `upsert` overwrites them, `insert` leaves them
    /// alone.
    pub fn mode(mut self, mode: impl Into<String>) -> Self {
        self.mode = Some(mode.into());
        self
    }

    /// Path of an uploaded file, as CreateImportURL returned it. Leave it out to read from `s3`.
    pub fn path(mut self, path: impl Into<String>) -> Self {
        self.path = Some(path.into());
        self
    }

    /// Bucket and directory of the files, in place of `path`.
    pub fn s3(mut self, s3: impl Into<ImportV2TaskSettingsS3>) -> Self {
        self.s3 = Some(Box::new(s3.into()));
        self
    }

    /// `true` to import objects although what they refer to, such as the sender of a message, is
    /// not there.
    pub fn skip_references_check(mut self, skip_references_check: bool) -> Self {
        self.skip_references_check = Some(skip_references_check);
        self
    }

    /// `true` to stamp the changes with the moment of the import and not with the dates in the
    /// file.
    pub fn use_import_time_as_op_time(
        mut self,
        use_import_time_as_op_time: bool,
    ) -> Self {
        self.use_import_time_as_op_time = Some(use_import_time_as_op_time);
        self
    }
}
