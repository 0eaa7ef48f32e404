// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::super::super::Client;
use super::super::super::types;

/// The operation `GetImportV2Task`, made by [`Client::get_import_v2_task`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct GetImportV2Task(runtime::Call<types::GetImportV2TaskResponse>);

impl Client {
    /// Get an import of the second version.
    ///
    /// Answers with the state of one import and, once it has ended, its result.
    ///
    /// `GET /api/v2/imports/v2/{id}`, with the feature `imports`
    ///
    /// Answers with [`types::GetImportV2TaskResponse`].
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
    /// let reply = client.get_import_v2_task("old-chat").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "GetImportV2Task")]
    pub fn get_import_v2_task(&self, id: impl Into<String>) -> GetImportV2Task {
        GetImportV2Task(
            runtime::Call::new(&self.connection, &GetImportV2Task::ENDPOINT)
                .path("id", runtime::to::<String>(id)),
        )
    }
}

impl GetImportV2Task {
    const ENDPOINT: runtime::Endpoint<types::GetImportV2TaskResponse> = runtime::Endpoint {
        id: "GetImportV2Task",
        method: &runtime::Method::GET,
        path: "/api/v2/imports/v2/{id}",
        ..runtime::Endpoint::json()
    };
}

runtime::operation!(GetImportV2Task, types::GetImportV2TaskResponse);
