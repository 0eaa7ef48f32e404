// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;

/// Storage that takes events which a webhook refused, so that none is lost.
///
/// Part of [`EventHook`](super::EventHook).
#[derive(
    Clone,
    runtime::Debug,
    Default,
    PartialEq,
    runtime::Deserialize,
    serde::Serialize
)]
#[non_exhaustive]
pub struct WebhookFailoverConfig {
    /// Name of the Google Cloud Storage bucket.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub gcs_bucket: Option<String>,
    /// Key of a Google service account that may write to the bucket, its JSON file as text.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[secret]
    pub gcs_credentials: Option<String>,
    /// Prefix of the names of files in the bucket.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub gcs_path: Option<String>,
    /// Provider of the storage, `gcs`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub r#type: Option<String>,
}

impl WebhookFailoverConfig {
    /// An object in which nothing is set yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Name of the Google Cloud Storage bucket.
    pub fn gcs_bucket(mut self, gcs_bucket: impl Into<String>) -> Self {
        self.gcs_bucket = Some(gcs_bucket.into());
        self
    }

    /// Key of a Google service account that may write to the bucket, its JSON file as text.
    pub fn gcs_credentials(mut self, gcs_credentials: impl Into<String>) -> Self {
        self.gcs_credentials = Some(gcs_credentials.into());
        self
    }

    /// Prefix of the names of files in the bucket.
    pub fn gcs_path(mut self, gcs_path: impl Into<String>) -> Self {
        self.gcs_path = Some(gcs_path.into());
        self
    }

    /// Provider of the storage, `gcs`.
    pub fn r#type(mut self, r#type: impl Into<String>) -> Self {
        self.r#type = Some(r#type.into());
        self
    }
}
