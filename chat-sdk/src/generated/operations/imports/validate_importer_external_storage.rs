// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::super::super::Client;
use super::super::super::types;

/// The operation `ValidateImporterExternalStorage`, made by [`Client::validate_importer_external_storage`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct ValidateImporterExternalStorage(
    runtime::Call<types::ValidateExternalStorageResponse>,
);

impl Client {
    /// Test the storage for imports.
    ///
    /// Tries to read the bucket that
    /// [`upsert_importer_external_storage`](super::super::super::Client::upsert_importer_external_storage)
    /// set. If that fails, the call is refused with the reason.
    ///
    /// `POST /api/v2/imports/v2/external-storage/validate`, with the feature `imports`
    ///
    /// Answers with [`types::ValidateExternalStorageResponse`].
    ///
    /// # Errors
    ///
    /// - `400`: The call was refused; the body says why.
    /// - `429`: The app calls this operation too often; the call had no effect.
    ///
    /// Any other failure is of one of the kinds in [`ErrorKind`](runtime::ErrorKind).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: chat_sdk::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let reply = client.validate_importer_external_storage().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "ValidateImporterExternalStorage")]
    pub fn validate_importer_external_storage(&self) -> ValidateImporterExternalStorage {
        ValidateImporterExternalStorage(
            runtime::Call::new(
                &self.connection,
                &ValidateImporterExternalStorage::ENDPOINT,
            ),
        )
    }
}

impl ValidateImporterExternalStorage {
    const ENDPOINT: runtime::Endpoint<types::ValidateExternalStorageResponse> = runtime::Endpoint {
        id: "ValidateImporterExternalStorage",
        method: &runtime::Method::POST,
        path: "/api/v2/imports/v2/external-storage/validate",
        ..runtime::Endpoint::json()
    };
}

runtime::operation!(ValidateImporterExternalStorage, types::ValidateExternalStorageResponse);
