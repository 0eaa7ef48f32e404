// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::super::super::Client;
use super::super::super::types;

/// The operation `CheckExternalStorage`, made by [`Client::check_external_storage`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct CheckExternalStorage(runtime::Call<types::CheckExternalStorageResponse>);

impl Client {
    /// Test an external storage.
    ///
    /// Writes a small file into the storage, and answers with where it lies. If that fails, the
    /// call is refused with the reason.
    ///
    /// `GET /api/v2/external_storage/{name}/check`, with the feature `external-storage`
    ///
    /// Answers with [`types::CheckExternalStorageResponse`].
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
    /// let reply = client.check_external_storage("recordings").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "CheckExternalStorage")]
    pub fn check_external_storage(
        &self,
        name: impl Into<String>,
    ) -> CheckExternalStorage {
        CheckExternalStorage(
            runtime::Call::new(&self.connection, &CheckExternalStorage::ENDPOINT)
                .path("name", runtime::to::<String>(name)),
        )
    }
}

impl CheckExternalStorage {
    const ENDPOINT: runtime::Endpoint<types::CheckExternalStorageResponse> = runtime::Endpoint {
        id: "CheckExternalStorage",
        method: &runtime::Method::GET,
        path: "/api/v2/external_storage/{name}/check",
        ..runtime::Endpoint::json()
    };
}

runtime::operation!(CheckExternalStorage, types::CheckExternalStorageResponse);
