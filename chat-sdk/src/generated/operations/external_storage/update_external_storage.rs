// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::super::super::Client;
use super::super::super::types;

/// The operation `UpdateExternalStorage`, made by [`Client::update_external_storage`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct UpdateExternalStorage(runtime::Call<types::UpdateExternalStorageResponse>);

impl Client {
    /// Replace an external storage.
    ///
    /// Replaces all that is stored about a storage but its name, the credentials included. Files
    /// in the bucket before stay where they are.
    ///
    /// `PUT /api/v2/external_storage/{name}`, with the feature `external-storage`
    ///
    /// Answers with [`types::UpdateExternalStorageResponse`]. What is optional is set by the
    /// methods of [`UpdateExternalStorage`].
    ///
    /// # Arguments
    ///
    /// - `name`: Name of the external storage.
    /// - `bucket`: Name of the bucket, in Azure of the container.
    /// - `storage_type`: Provider of the storage: `s3`, `gcs` or `abs`.
    ///
    /// # Errors
    ///
    /// - `400`: The call was refused; the body says why.
    /// - `429`: The app calls this operation too often; the call had no effect.
    ///
    /// Any other failure is of one of the kinds in [`ErrorKind`](runtime::ErrorKind).
    ///
    /// # Examples
    ///
    /// Use another bucket of Amazon S3.
    ///
    /// ```no_run
    /// # async fn example(client: chat_sdk::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use chat_sdk::types::{S3Request, StorageType};
    ///
    /// let reply = client
    ///     .update_external_storage("recordings", "example-recordings-2", StorageType::S3)
    ///     .path("calls/")
    ///     .aws_s3(
    ///         S3Request::new("eu-west-1")
    ///             .s3_api_key("AKIAIOSFODNN7EXAMPLE")
    ///             .s3_secret("keep-me-secret"),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// <details><summary>Change to Google Cloud Storage.</summary>
    ///
    /// ```no_run
    /// # async fn example(client: chat_sdk::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use chat_sdk::types::StorageType;
    ///
    /// let reply = client
    ///     .update_external_storage("recordings", "example-recordings", StorageType::Gcs)
    ///     .gcs_credentials("keep-me-secret")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// </details>
    ///
    /// <details><summary>Change to Azure Blob Storage.</summary>
    ///
    /// ```no_run
    /// # async fn example(client: chat_sdk::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use chat_sdk::types::{AzureRequest, StorageType};
    ///
    /// let reply = client
    ///     .update_external_storage("recordings", "example-recordings", StorageType::Abs)
    ///     .azure_blob(AzureRequest::new(
    ///         "example",
    ///         "chat",
    ///         "keep-me-secret",
    ///         "example-tenant",
    ///     ))
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// </details>
    #[doc(alias = "UpdateExternalStorage")]
    pub fn update_external_storage(
        &self,
        name: impl Into<String>,
        bucket: impl Into<String>,
        storage_type: impl Into<types::StorageType>,
    ) -> UpdateExternalStorage {
        UpdateExternalStorage(
            runtime::Call::new(&self.connection, &UpdateExternalStorage::ENDPOINT)
                .path("name", runtime::to::<String>(name))
                .field("bucket", runtime::to::<String>(bucket))
                .field("storage_type", runtime::to::<types::StorageType>(storage_type)),
        )
    }
}

impl UpdateExternalStorage {
    const ENDPOINT: runtime::Endpoint<types::UpdateExternalStorageResponse> = runtime::Endpoint {
        id: "UpdateExternalStorage",
        method: &runtime::Method::PUT,
        path: "/api/v2/external_storage/{name}",
        body: runtime::RequestBody::Object("application/json"),
        secrets: &["abs_client_secret", "gcs_credentials", "s3_api_key", "s3_secret"],
        ..runtime::Endpoint::json()
    };

    /// Access to S3, for `storage_type` `s3`.
    pub fn aws_s3(self, aws_s3: impl Into<types::S3Request>) -> Self {
        Self(self.0.field("aws_s3", runtime::to::<types::S3Request>(aws_s3)))
    }

    /// Access to Azure Blob Storage, for `storage_type` `abs`.
    pub fn azure_blob(self, azure_blob: impl Into<types::AzureRequest>) -> Self {
        Self(self.0.field("azure_blob", runtime::to::<types::AzureRequest>(azure_blob)))
    }

    /// Key of a Google service account, its JSON file as text; for `storage_type` `gcs`.
    pub fn gcs_credentials(self, gcs_credentials: impl Into<String>) -> Self {
        Self(self.0.field("gcs_credentials", runtime::to::<String>(gcs_credentials)))
    }

    /// Prefix of the names of files in the bucket; none by default.
    pub fn path(self, path: impl Into<String>) -> Self {
        Self(self.0.field("path", runtime::to::<String>(path)))
    }
}

runtime::operation!(UpdateExternalStorage, types::UpdateExternalStorageResponse);
