// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;

/// S3 bucket that imports are read from.
///
/// Part of [`GetExternalStorageResponse`](super::GetExternalStorageResponse).
#[doc(alias = "GetExternalStorageAWSS3Response")]
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct GetExternalStorageAwss3Response {
    /// Name of the bucket.
    pub bucket: String,
    /// Prefix of the names of files in the bucket.
    pub path_prefix: Option<String>,
    /// AWS region of the bucket, such as `eu-west-1`.
    pub region: String,
    /// ARN of the AWS role that the importer assumes.
    pub role_arn: String,
}
