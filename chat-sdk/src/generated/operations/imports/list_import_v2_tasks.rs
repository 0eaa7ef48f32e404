// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::super::super::Client;
use super::super::super::types;

/// The operation `ListImportV2Tasks`, made by [`Client::list_import_v2_tasks`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct ListImportV2Tasks(runtime::Call<types::ListImportV2TasksResponse>);

impl Client {
    /// List imports of the second version.
    ///
    /// Answers with the imports that
    /// [`create_import_v2_task`](super::super::super::Client::create_import_v2_task) started, and
    /// their states.
    ///
    /// `GET /api/v2/imports/v2`, with the feature `imports`
    ///
    /// Answers with [`types::ListImportV2TasksResponse`]. What is optional is set by the methods
    /// of [`ListImportV2Tasks`].
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
    /// List imports in one stage.
    ///
    /// ```no_run
    /// # async fn example(client: chat_sdk::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let reply = client.list_import_v2_tasks().state(1).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "ListImportV2Tasks")]
    pub fn list_import_v2_tasks(&self) -> ListImportV2Tasks {
        ListImportV2Tasks(
            runtime::Call::new(&self.connection, &ListImportV2Tasks::ENDPOINT),
        )
    }
}

impl ListImportV2Tasks {
    const ENDPOINT: runtime::Endpoint<types::ListImportV2TasksResponse> = runtime::Endpoint {
        id: "ListImportV2Tasks",
        method: &runtime::Method::GET,
        path: "/api/v2/imports/v2",
        ..runtime::Endpoint::json()
    };

    /// Returns only imports in this stage, by its number.
    pub fn state(self, state: i32) -> Self {
        Self(self.0.query("state", state))
    }
}

runtime::operation!(ListImportV2Tasks, types::ListImportV2TasksResponse);
