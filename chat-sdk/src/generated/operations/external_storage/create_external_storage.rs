// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::super::super::Client;
use super::super::super::types;

/// The operation `CreateExternalStorage`, made by [`Client::create_external_storage`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct CreateExternalStorage(runtime::Call<types::CreateExternalStorageResponse>);

impl Client {
    /// Add an external storage.
    ///
    /// Adds a bucket of the application, to which files such as recordings of calls can be
    /// written. The credentials have to fit `storage_type`;
    /// [`check_external_storage`](super::super::super::Client::check_external_storage) tells
    /// whether they work.
    ///
    /// `POST /api/v2/external_storage`, with the feature `external-storage`
    ///
    /// Answers with [`types::CreateExternalStorageResponse`]. What is optional is set by the
    /// methods of [`CreateExternalStorage`].
    ///
    /// # Arguments
    ///
    /// - `bucket`: Name of the bucket, in Azure of the container.
    /// - `name`: Name of the storage, unique in the app.
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
    /// Add a bucket of Amazon S3.
    ///
    /// ```no_run
    /// # async fn example(client: chat_sdk::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use chat_sdk::types::{S3Request, StorageType};
    ///
    /// let reply = client
    ///     .create_external_storage("example-recordings", "recordings", StorageType::S3)
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
    /// <details><summary>Add a bucket of Google Cloud Storage.</summary>
    ///
    /// ```no_run
    /// # async fn example(client: chat_sdk::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use chat_sdk::types::StorageType;
    ///
    /// let reply = client
    ///     .create_external_storage("example-recordings", "recordings", StorageType::Gcs)
    ///     .gcs_credentials("keep-me-secret")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// </details>
    ///
    /// <details><summary>Add a container of Azure Blob Storage.</summary>
    ///
    /// ```no_run
    /// # async fn example(client: chat_sdk::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use chat_sdk::types::{AzureRequest, StorageType};
    ///
    /// let reply = client
    ///     .create_external_storage("example-recordings", "recordings", StorageType::Abs)
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
    #[doc(alias = "CreateExternalStorage")]
    pub fn create_external_storage(
        &self,
        bucket: impl Into<String>,
        name: impl Into<String>,
        storage_type: impl Into<types::StorageType>,
    ) -> CreateExternalStorage {
        CreateExternalStorage(
            runtime::Call::new(&self.connection, &CreateExternalStorage::ENDPOINT)
                .field("bucket", runtime::to::<String>(bucket))
                .field("name", runtime::to::<String>(name))
                .field("storage_type", runtime::to::<types::StorageType>(storage_type)),
        )
    }
}

impl CreateExternalStorage {
    const ENDPOINT: runtime::Endpoint<types::CreateExternalStorageResponse> = runtime::Endpoint {
        id: "CreateExternalStorage",
        method: &runtime::Method::POST,
        path: "/api/v2/external_storage",
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

runtime::operation!(CreateExternalStorage, types::CreateExternalStorageResponse);
