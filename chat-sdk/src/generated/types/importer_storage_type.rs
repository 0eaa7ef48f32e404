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

runtime::open_enum!(ImporterStorageType, AwsS3 = "aws_s3", Gcs = "gcs");
