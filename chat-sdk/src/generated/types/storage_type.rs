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

impl runtime::OpenEnum for StorageType {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("s3", Self::S3),
        ("gcs", Self::Gcs),
        ("abs", Self::Abs),
    ];

    fn from_unknown(value: runtime::Unknown) -> Self {
        Self::Unknown(value)
    }

    fn as_unknown(&self) -> Option<&runtime::Unknown> {
        if let Self::Unknown(value) = self { Some(value) } else { None }
    }
}

runtime::open_enum!(StorageType);
