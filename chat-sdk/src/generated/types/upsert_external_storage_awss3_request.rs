// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

/// S3 bucket that imports are to be read from.
///
/// Taken by [`Client::upsert_importer_external_storage`](super::super::Client::upsert_importer_external_storage).
#[doc(alias = "UpsertExternalStorageAWSS3Request")]
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Deserialize))]
#[non_exhaustive]
pub struct UpsertExternalStorageAwss3Request {
    /// Name of the bucket.
    pub bucket: String,
    /// Prefix of the names of files in the bucket; none by default.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub path_prefix: Option<String>,
    /// AWS region of the bucket, such as `eu-west-1`.
    pub region: String,
    /// ARN of the AWS role that the importer is to assume. It must allow to read the bucket.
    pub role_arn: String,
}

impl UpsertExternalStorageAwss3Request {
    /// An object with everything that the API requires.
    ///
    /// - `bucket`: Name of the bucket.
    /// - `region`: AWS region of the bucket, such as `eu-west-1`.
    /// - `role_arn`: ARN of the AWS role that the importer is to assume. It must allow to read the bucket.
    pub fn new(
        bucket: impl Into<String>,
        region: impl Into<String>,
        role_arn: impl Into<String>,
    ) -> Self {
        Self {
            bucket: bucket.into(),
            path_prefix: None,
            region: region.into(),
            role_arn: role_arn.into(),
        }
    }

    /// Prefix of the names of files in the bucket; none by default.
    pub fn path_prefix(mut self, path_prefix: impl Into<String>) -> Self {
        self.path_prefix = Some(path_prefix.into());
        self
    }
}
