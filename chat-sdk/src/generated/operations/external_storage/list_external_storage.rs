// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::super::super::Client;
use super::super::super::types;

/// The operation `ListExternalStorage`, made by [`Client::list_external_storage`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct ListExternalStorage(runtime::Call<types::ListExternalStorageResponse>);

impl Client {
    /// List external storages.
    ///
    /// Answers with all storages of the application that were added to the app, by name and
    /// without their credentials.
    ///
    /// `GET /api/v2/external_storage`, with the feature `external-storage`
    ///
    /// Answers with [`types::ListExternalStorageResponse`].
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
    /// let reply = client.list_external_storage().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "ListExternalStorage")]
    pub fn list_external_storage(&self) -> ListExternalStorage {
        ListExternalStorage(
            runtime::Call::new(&self.connection, &ListExternalStorage::ENDPOINT),
        )
    }
}

impl ListExternalStorage {
    const ENDPOINT: runtime::Endpoint<types::ListExternalStorageResponse> = runtime::Endpoint {
        id: "ListExternalStorage",
        method: &runtime::Method::GET,
        path: "/api/v2/external_storage",
        ..runtime::Endpoint::json()
    };
}

runtime::operation!(ListExternalStorage, types::ListExternalStorageResponse);
