// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;

/// Google Cloud Storage bucket that imports are to be read from.
///
/// Taken by [`Client::upsert_importer_external_storage`](super::super::Client::upsert_importer_external_storage).
#[doc(alias = "UpsertExternalStorageGCSRequest")]
#[derive(Clone, runtime::Debug, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Deserialize))]
#[non_exhaustive]
pub struct UpsertExternalStorageGcsRequest {
    /// Name of the bucket.
    pub bucket: String,
    /// Key of a Google service account that may read the bucket, its JSON file as text. It is
    /// never returned.
    #[secret]
    pub credentials: String,
    /// Prefix of the names of files in the bucket; none by default.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub path_prefix: Option<String>,
}

impl UpsertExternalStorageGcsRequest {
    /// An object with everything that the API requires.
    ///
    /// - `bucket`: Name of the bucket.
    /// - `credentials`: Key of a Google service account that may read the bucket, its JSON file as text. It is never returned.
    pub fn new(bucket: impl Into<String>, credentials: impl Into<String>) -> Self {
        Self {
            bucket: bucket.into(),
            credentials: credentials.into(),
            path_prefix: None,
        }
    }

    /// Prefix of the names of files in the bucket; none by default.
    pub fn path_prefix(mut self, path_prefix: impl Into<String>) -> Self {
        self.path_prefix = Some(path_prefix.into());
        self
    }
}
