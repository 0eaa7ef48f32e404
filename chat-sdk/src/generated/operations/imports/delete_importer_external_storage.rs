// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::super::super::Client;
use super::super::super::types;

/// The operation `DeleteImporterExternalStorage`, made by [`Client::delete_importer_external_storage`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct DeleteImporterExternalStorage(
    runtime::Call<types::DeleteExternalStorageResponse>,
);

impl Client {
    /// Forget the storage for imports.
    ///
    /// Removes the storage that imports of the second version are read from, together with its
    /// credentials. Files in the bucket stay.
    ///
    /// `DELETE /api/v2/imports/v2/external-storage`, with the feature `imports`
    ///
    /// Answers with [`types::DeleteExternalStorageResponse`].
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
    /// let reply = client.delete_importer_external_storage().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "DeleteImporterExternalStorage")]
    pub fn delete_importer_external_storage(&self) -> DeleteImporterExternalStorage {
        DeleteImporterExternalStorage(
            runtime::Call::new(
                &self.connection,
                &DeleteImporterExternalStorage::ENDPOINT,
            ),
        )
    }
}

impl DeleteImporterExternalStorage {
    const ENDPOINT: runtime::Endpoint<types::DeleteExternalStorageResponse> = runtime::Endpoint {
        id: "DeleteImporterExternalStorage",
        method: &runtime::Method::DELETE,
        path: "/api/v2/imports/v2/external-storage",
        ..runtime::Endpoint::json()
    };
}

runtime::operation!(DeleteImporterExternalStorage, types::DeleteExternalStorageResponse);
