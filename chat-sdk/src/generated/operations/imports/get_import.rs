// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::super::super::Client;
use super::super::super::types;

/// The operation `GetImport`, made by [`Client::get_import`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct GetImport(runtime::Call<types::GetImportResponse>);

impl Client {
    /// Get an import.
    ///
    /// Answers with one import: its state and the states before. Ask again every few seconds
    /// until the state is `completed` or `failed`.
    ///
    /// `GET /api/v2/imports/{id}`, with the feature `imports`
    ///
    /// Answers with [`types::GetImportResponse`].
    ///
    /// # Arguments
    ///
    /// - `id`: Id of the import.
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
    /// let reply = client.get_import("old-chat").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "GetImport")]
    pub fn get_import(&self, id: impl Into<String>) -> GetImport {
        GetImport(
            runtime::Call::new(&self.connection, &GetImport::ENDPOINT)
                .path("id", runtime::to::<String>(id)),
        )
    }
}

impl GetImport {
    const ENDPOINT: runtime::Endpoint<types::GetImportResponse> = runtime::Endpoint {
        id: "GetImport",
        method: &runtime::Method::GET,
        path: "/api/v2/imports/{id}",
        ..runtime::Endpoint::json()
    };
}

runtime::operation!(GetImport, types::GetImportResponse);
