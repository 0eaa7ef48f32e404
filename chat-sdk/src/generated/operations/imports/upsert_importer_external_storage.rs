// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::super::super::Client;
use super::super::super::types;

/// The operation `UpsertImporterExternalStorage`, made by [`Client::upsert_importer_external_storage`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct UpsertImporterExternalStorage(
    runtime::Call<types::UpsertExternalStorageResponse>,
);

impl Client {
    /// Set the storage for imports.
    ///
    /// Sets the bucket that imports of the second version are read from, and replaces the one
    /// before: an app has at most one.
    /// [`validate_importer_external_storage`](super::super::super::Client::validate_importer_external_storage)
    /// tells whether it can be read.
    ///
    /// `PUT /api/v2/imports/v2/external-storage`, with the feature `imports`
    ///
    /// Answers with [`types::UpsertExternalStorageResponse`]. What is optional is set by the
    /// methods of [`UpsertImporterExternalStorage`].
    ///
    /// # Arguments
    ///
    /// - `type`: Provider of the storage: `aws_s3` or `gcs`.
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
    /// Read imports from a bucket of Amazon S3.
    ///
    /// ```no_run
    /// # async fn example(client: chat_sdk::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use chat_sdk::types::{ImporterStorageType, UpsertExternalStorageAwss3Request};
    ///
    /// let reply = client
    ///     .upsert_importer_external_storage(ImporterStorageType::AwsS3)
    ///     .aws_s3(
    ///         UpsertExternalStorageAwss3Request::new(
    ///             "example-imports",
    ///             "eu-west-1",
    ///             "arn:aws:iam::123456789012:role/chat-imports",
    ///         )
    ///             .path_prefix("old-chat/"),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// <details><summary>Read imports from a bucket of Google Cloud Storage.</summary>
    ///
    /// ```no_run
    /// # async fn example(client: chat_sdk::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use chat_sdk::types::{ImporterStorageType, UpsertExternalStorageGcsRequest};
    ///
    /// let reply = client
    ///     .upsert_importer_external_storage(ImporterStorageType::Gcs)
    ///     .gcs(UpsertExternalStorageGcsRequest::new("example-imports", "keep-me-secret"))
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// </details>
    #[doc(alias = "UpsertImporterExternalStorage")]
    pub fn upsert_importer_external_storage(
        &self,
        r#type: impl Into<types::ImporterStorageType>,
    ) -> UpsertImporterExternalStorage {
        UpsertImporterExternalStorage(
            runtime::Call::new(
                    &self.connection,
                    &UpsertImporterExternalStorage::ENDPOINT,
                )
                .field("type", runtime::to::<types::ImporterStorageType>(r#type)),
        )
    }
}

impl UpsertImporterExternalStorage {
    const ENDPOINT: runtime::Endpoint<types::UpsertExternalStorageResponse> = runtime::Endpoint {
        id: "UpsertImporterExternalStorage",
        method: &runtime::Method::PUT,
        path: "/api/v2/imports/v2/external-storage",
        body: runtime::RequestBody::Object("application/json"),
        secrets: &["credentials"],
        ..runtime::Endpoint::json()
    };

    /// The bucket, for `type` `aws_s3`.
    pub fn aws_s3(
        self,
        aws_s3: impl Into<types::UpsertExternalStorageAwss3Request>,
    ) -> Self {
        let value = runtime::to::<types::UpsertExternalStorageAwss3Request>(aws_s3);
        Self(self.0.field("aws_s3", value))
    }

    /// The bucket, for `type` `gcs`.
    pub fn gcs(self, gcs: impl Into<types::UpsertExternalStorageGcsRequest>) -> Self {
        let value = runtime::to::<types::UpsertExternalStorageGcsRequest>(gcs);
        Self(self.0.field("gcs", value))
    }
}

runtime::operation!(UpsertImporterExternalStorage, types::UpsertExternalStorageResponse);
