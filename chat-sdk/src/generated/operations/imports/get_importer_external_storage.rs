// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::super::super::Client;
use super::super::super::types;

/// The operation `GetImporterExternalStorage`, made by [`Client::get_importer_external_storage`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct GetImporterExternalStorage(runtime::Call<types::GetExternalStorageResponse>);

impl Client {
    /// Get the storage for imports.
    ///
    /// Answers with the storage that imports of the second version are read from, without
    /// secrets; without one the server answers with status 404.
    ///
    /// `GET /api/v2/imports/v2/external-storage`, with the feature `imports`
    ///
    /// Answers with [`types::GetExternalStorageResponse`].
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
    /// let reply = client.get_importer_external_storage().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "GetImporterExternalStorage")]
    pub fn get_importer_external_storage(&self) -> GetImporterExternalStorage {
        GetImporterExternalStorage(
            runtime::Call::new(&self.connection, &GetImporterExternalStorage::ENDPOINT),
        )
    }
}

impl GetImporterExternalStorage {
    const ENDPOINT: runtime::Endpoint<types::GetExternalStorageResponse> = runtime::Endpoint {
        id: "GetImporterExternalStorage",
        method: &runtime::Method::GET,
        path: "/api/v2/imports/v2/external-storage",
        ..runtime::Endpoint::json()
    };
}

runtime::operation!(GetImporterExternalStorage, types::GetExternalStorageResponse);
