// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::super::super::Client;
use super::super::super::types;

/// The operation `CancelImportV2Task`, made by [`Client::cancel_import_v2_task`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct CancelImportV2Task(runtime::Call<types::CancelImportV2TaskResponse>);

impl Client {
    /// Cancel an import.
    ///
    /// Ends an import of the second version that waits or runs. What was imported so far stays.
    ///
    /// `POST /api/v2/imports/v2/{id}/cancel`, with the feature `imports`
    ///
    /// Answers with [`types::CancelImportV2TaskResponse`].
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
    /// let reply = client.cancel_import_v2_task("old-chat").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "CancelImportV2Task")]
    pub fn cancel_import_v2_task(&self, id: impl Into<String>) -> CancelImportV2Task {
        CancelImportV2Task(
            runtime::Call::new(&self.connection, &CancelImportV2Task::ENDPOINT)
                .path("id", runtime::to::<String>(id)),
        )
    }
}

impl CancelImportV2Task {
    const ENDPOINT: runtime::Endpoint<types::CancelImportV2TaskResponse> = runtime::Endpoint {
        id: "CancelImportV2Task",
        method: &runtime::Method::POST,
        path: "/api/v2/imports/v2/{id}/cancel",
        ..runtime::Endpoint::json()
    };
}

runtime::operation!(CancelImportV2Task, types::CancelImportV2TaskResponse);
