// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::GetExternalStorageAwss3Response;
use super::GetExternalStorageGcsResponse;

/// Storage that imports of the second version are read from.
///
/// Answer of [`Client::get_importer_external_storage`](super::super::Client::get_importer_external_storage).
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct GetExternalStorageResponse {
    /// The bucket, if `type` is `aws_s3`.
    pub aws_s3: Option<Box<GetExternalStorageAwss3Response>>,
    /// Moment of creation.
    pub created_at: runtime::Timestamp,
    /// Time the server spent on the request, as text with a unit, such as `12.34ms`.
    pub duration: String,
    /// The bucket, if `type` is `gcs`.
    pub gcs: Option<Box<GetExternalStorageGcsResponse>>,
    /// Provider of the storage: `aws_s3` or `gcs`.
    pub r#type: String,
    /// Moment of the most recent change.
    pub updated_at: runtime::Timestamp,
}
