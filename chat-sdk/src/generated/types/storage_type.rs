// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;

/// Provider of an external storage.
///
/// Taken by [`Client::create_external_storage`](super::super::Client::create_external_storage), [`Client::update_external_storage`](super::super::Client::update_external_storage).
/// Part of [`ExternalStorageResponse`](super::ExternalStorageResponse), [`UpdateExternalStorageResponse`](super::UpdateExternalStorageResponse).
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum StorageType {
    /// Amazon S3, or a storage that works like it.
    S3,
    /// Google Cloud Storage.
    Gcs,
    /// Azure Blob Storage.
    Abs,
    /// A value that this version does not know, as it came.
    Unknown(runtime::Unknown),
}

runtime::open_enum!(StorageType, S3 = "s3", Gcs = "gcs", Abs = "abs");
