// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::super::super::Client;
use super::super::super::types;

/// The operation `CreateImportURL`, made by [`Client::create_import_url`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct CreateImportUrl(runtime::Call<types::CreateImportUrlResponse>);

impl Client {
    /// Make a URL to upload a file for an import.
    ///
    /// Answers with a signed URL that takes the file by HTTP PUT, and with the path to give to
    /// [`create_import`](super::super::super::Client::create_import) or
    /// [`create_import_v2_task`](super::super::super::Client::create_import_v2_task) afterwards.
    /// The URL expires after a while.
    ///
    /// `POST /api/v2/import_urls`, with the feature `imports`
    ///
    /// Answers with [`types::CreateImportUrlResponse`]. What is optional is set by the methods of
    /// [`CreateImportUrl`].
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
    /// Upload a file of an old chat.
    ///
    /// ```no_run
    /// # async fn example(client: chat_sdk::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let reply = client.create_import_url().filename("old-chat.json").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "CreateImportURL")]
    pub fn create_import_url(&self) -> CreateImportUrl {
        CreateImportUrl(runtime::Call::new(&self.connection, &CreateImportUrl::ENDPOINT))
    }
}

impl CreateImportUrl {
    const ENDPOINT: runtime::Endpoint<types::CreateImportUrlResponse> = runtime::Endpoint {
        id: "CreateImportURL",
        method: &runtime::Method::POST,
        path: "/api/v2/import_urls",
        body: runtime::RequestBody::Object("application/json"),
        secrets: &["upload_url"],
        ..runtime::Endpoint::json()
    };

    /// Name of the file. It is kept as the end of the path.
    pub fn filename(self, filename: impl Into<String>) -> Self {
        Self(self.0.field("filename", runtime::to::<String>(filename)))
    }
}

runtime::operation!(CreateImportUrl, types::CreateImportUrlResponse);
