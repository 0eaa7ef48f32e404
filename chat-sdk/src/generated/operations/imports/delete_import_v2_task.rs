// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::super::super::Client;
use super::super::super::types;

/// The operation `DeleteImportV2Task`, made by [`Client::delete_import_v2_task`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct DeleteImportV2Task(runtime::Call<types::DeleteImportV2TaskResponse>);

impl Client {
    /// Delete the record of an import.
    ///
    /// Deletes the record of an import of the second version. What was imported stays. A running
    /// import has to be cancelled first.
    ///
    /// `DELETE /api/v2/imports/v2/{id}`, with the feature `imports`
    ///
    /// Answers with [`types::DeleteImportV2TaskResponse`].
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
    /// let reply = client.delete_import_v2_task("old-chat").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "DeleteImportV2Task")]
    pub fn delete_import_v2_task(&self, id: impl Into<String>) -> DeleteImportV2Task {
        DeleteImportV2Task(
            runtime::Call::new(&self.connection, &DeleteImportV2Task::ENDPOINT)
                .path("id", runtime::to::<String>(id)),
        )
    }
}

impl DeleteImportV2Task {
    const ENDPOINT: runtime::Endpoint<types::DeleteImportV2TaskResponse> = runtime::Endpoint {
        id: "DeleteImportV2Task",
        method: &runtime::Method::DELETE,
        path: "/api/v2/imports/v2/{id}",
        ..runtime::Endpoint::json()
    };
}

runtime::operation!(DeleteImportV2Task, types::DeleteImportV2TaskResponse);
