// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::super::super::Client;
use super::super::super::types;

/// The operation `DeleteExternalStorage`, made by [`Client::delete_external_storage`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct DeleteExternalStorage(runtime::Call<types::DeleteExternalStorageResponse>);

impl Client {
    /// Remove an external storage.
    ///
    /// Removes a storage from the app together with its credentials. Files in the bucket stay.
    ///
    /// `DELETE /api/v2/external_storage/{name}`, with the feature `external-storage`
    ///
    /// Answers with [`types::DeleteExternalStorageResponse`].
    ///
    /// # Arguments
    ///
    /// - `name`: Name of the external storage.
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
    /// let reply = client.delete_external_storage("recordings").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "DeleteExternalStorage")]
    pub fn delete_external_storage(
        &self,
        name: impl Into<String>,
    ) -> DeleteExternalStorage {
        DeleteExternalStorage(
            runtime::Call::new(&self.connection, &DeleteExternalStorage::ENDPOINT)
                .path("name", runtime::to::<String>(name)),
        )
    }
}

impl DeleteExternalStorage {
    const ENDPOINT: runtime::Endpoint<types::DeleteExternalStorageResponse> = runtime::Endpoint {
        id: "DeleteExternalStorage",
        method: &runtime::Method::DELETE,
        path: "/api/v2/external_storage/{name}",
        ..runtime::Endpoint::json()
    };
}

runtime::operation!(DeleteExternalStorage, types::DeleteExternalStorageResponse);
