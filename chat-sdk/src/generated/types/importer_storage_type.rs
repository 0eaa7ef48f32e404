// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;

/// Provider of the storage that imports are read from.
///
/// Taken by [`Client::upsert_importer_external_storage`](super::super::Client::upsert_importer_external_storage).
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ImporterStorageType {
    /// Amazon S3.
    AwsS3,
    /// Google Cloud Storage.
    Gcs,
    /// A value that this version does not know, as it came.
    Unknown(runtime::Unknown),
}

impl runtime::OpenEnum for ImporterStorageType {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("aws_s3", Self::AwsS3),
        ("gcs", Self::Gcs),
    ];

    fn from_unknown(value: runtime::Unknown) -> Self {
        Self::Unknown(value)
    }

    fn as_unknown(&self) -> Option<&runtime::Unknown> {
        if let Self::Unknown(value) = self { Some(value) } else { None }
    }
}

runtime::open_enum!(ImporterStorageType);
