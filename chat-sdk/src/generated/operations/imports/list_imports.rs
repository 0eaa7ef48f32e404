// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::super::super::Client;
use super::super::super::types;

/// The operation `ListImports`, made by [`Client::list_imports`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct ListImports(runtime::Call<types::ListImportsResponse>);

impl Client {
    /// List imports.
    ///
    /// Answers with the imports of the app and their states. Imports of the second version are
    /// listed by [`list_import_v2_tasks`](super::super::super::Client::list_import_v2_tasks).
    ///
    /// `GET /api/v2/imports`, with the feature `imports`
    ///
    /// Answers with [`types::ListImportsResponse`].
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
    /// let reply = client.list_imports().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "ListImports")]
    pub fn list_imports(&self) -> ListImports {
        ListImports(runtime::Call::new(&self.connection, &ListImports::ENDPOINT))
    }
}

impl ListImports {
    const ENDPOINT: runtime::Endpoint<types::ListImportsResponse> = runtime::Endpoint {
        id: "ListImports",
        method: &runtime::Method::GET,
        path: "/api/v2/imports",
        ..runtime::Endpoint::json()
    };
}

runtime::operation!(ListImports, types::ListImportsResponse);
