// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;

/// Access to an S3 bucket, or to a storage that works like one.
///
/// Taken by [`Client::create_external_storage`](super::super::Client::create_external_storage), [`Client::update_external_storage`](super::super::Client::update_external_storage).
#[derive(Clone, runtime::Debug, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Deserialize))]
#[non_exhaustive]
pub struct S3Request {
    /// Access key of an AWS account. Without it the bucket has to admit Stream by its own policy.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[secret]
    pub s3_api_key: Option<String>,
    /// Address of a storage that works like S3, in place of Amazon's.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub s3_custom_endpoint_url: Option<String>,
    /// AWS region of the bucket, such as `eu-west-1`.
    pub s3_region: String,
    /// Secret that belongs to `s3_api_key`. It is never returned.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[secret]
    pub s3_secret: Option<String>,
}

impl S3Request {
    /// An object with everything that the API requires.
    ///
    /// - `s3_region`: AWS region of the bucket, such as `eu-west-1`.
    pub fn new(s3_region: impl Into<String>) -> Self {
        Self {
            s3_api_key: None,
            s3_custom_endpoint_url: None,
            s3_region: s3_region.into(),
            s3_secret: None,
        }
    }

    /// Access key of an AWS account. Without it the bucket has to admit Stream by its own policy.
    pub fn s3_api_key(mut self, s3_api_key: impl Into<String>) -> Self {
        self.s3_api_key = Some(s3_api_key.into());
        self
    }

    /// Address of a storage that works like S3, in place of Amazon's.
    pub fn s3_custom_endpoint_url(
        mut self,
        s3_custom_endpoint_url: impl Into<String>,
    ) -> Self {
        self.s3_custom_endpoint_url = Some(s3_custom_endpoint_url.into());
        self
    }

    /// Secret that belongs to `s3_api_key`. It is never returned.
    pub fn s3_secret(mut self, s3_secret: impl Into<String>) -> Self {
        self.s3_secret = Some(s3_secret.into());
        self
    }
}
