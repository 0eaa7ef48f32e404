// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::super::super::Client;
use super::super::super::types;

/// The operation `CreateImport`, made by [`Client::create_import`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct CreateImport(runtime::Call<types::CreateImportResponse>);

impl Client {
    /// Import an uploaded file.
    ///
    /// Starts to import users, channels, members, messages and reactions from an uploaded file.
    /// It runs in the background: [`get_import`](super::super::super::Client::get_import) tells
    /// its state. Neither webhook events nor push notifications are sent for what is imported.
    ///
    /// `POST /api/v2/imports`, with the feature `imports`
    ///
    /// Answers with [`types::CreateImportResponse`]. What is optional is set by the methods of
    /// [`CreateImport`].
    ///
    /// # Arguments
    ///
    /// - `mode`: What happens to objects that exist already: `upsert` overwrites them, `insert` leaves them alone.
    /// - `path`: Path of the uploaded file, as CreateImportURL returned it.
    ///
    /// # Errors
    ///
    /// - `400`: The call was refused; the body says why.
    /// - `429`: The app calls this operation too often; the call had no effect.
    ///
    /// Any other failure is of one of the kinds in [`ErrorKind`](runtime::ErrorKind).
    ///
    /// # Examples
    ///
    /// Import a file, and add its custom data to what is there.
    ///
    /// ```no_run
    /// # async fn example(client: chat_sdk::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use chat_sdk::types::ImportMode;
    ///
    /// let reply = client
    ///     .create_import(ImportMode::Upsert, "uploads/old-chat.json")
    ///     .merge_custom(true)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// <details><summary>Import only what is not there yet.</summary>
    ///
    /// ```no_run
    /// # async fn example(client: chat_sdk::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use chat_sdk::types::ImportMode;
    ///
    /// let reply = client.create_import(ImportMode::Insert, "uploads/old-chat.json").await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// </details>
    #[doc(alias = "CreateImport")]
    pub fn create_import(
        &self,
        mode: impl Into<types::ImportMode>,
        path: impl Into<String>,
    ) -> CreateImport {
        CreateImport(
            runtime::Call::new(&self.connection, &CreateImport::ENDPOINT)
                .field("mode", runtime::to::<types::ImportMode>(mode))
                .field("path", runtime::to::<String>(path)),
        )
    }
}

impl CreateImport {
    const ENDPOINT: runtime::Endpoint<types::CreateImportResponse> = runtime::Endpoint {
        id: "CreateImport",
        method: &runtime::Method::POST,
        path: "/api/v2/imports",
        body: runtime::RequestBody::Object("application/json"),
        ..runtime::Endpoint::json()
    };

    /// `true` to add the custom data of the file to what an object has; `false`, the default, to
    /// replace it.
    pub fn merge_custom(self, merge_custom: bool) -> Self {
        Self(self.0.field("merge_custom", merge_custom))
    }
}

runtime::operation!(CreateImport, types::CreateImportResponse);
