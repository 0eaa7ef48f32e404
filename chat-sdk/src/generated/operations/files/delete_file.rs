// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::super::super::Client;
use super::super::super::types;

/// The operation `DeleteFile`, made by [`Client::delete_file`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct DeleteFile(runtime::Call<types::Response>);

impl Client {
    /// Delete a file.
    ///
    /// Deletes a file that was uploaded to the app, for good. Messages keep their attachments,
    /// whose link then leads nowhere.
    ///
    /// `DELETE /api/v2/uploads/file`, with the feature `files`
    ///
    /// Answers with [`types::Response`]. What is optional is set by the methods of
    /// [`DeleteFile`].
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
    /// Delete the file that an upload returned.
    ///
    /// ```no_run
    /// # async fn example(client: chat_sdk::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let reply = client
    ///     .delete_file()
    ///     .url("https://files.example.com/timetable.pdf")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "DeleteFile")]
    pub fn delete_file(&self) -> DeleteFile {
        DeleteFile(runtime::Call::new(&self.connection, &DeleteFile::ENDPOINT))
    }
}

impl DeleteFile {
    const ENDPOINT: runtime::Endpoint<types::Response> = runtime::Endpoint {
        id: "DeleteFile",
        method: &runtime::Method::DELETE,
        path: "/api/v2/uploads/file",
        ..runtime::Endpoint::json()
    };

    /// URL of the file, as the upload returned it.
    pub fn url(self, url: impl Into<String>) -> Self {
        Self(self.0.query("url", runtime::to::<String>(url)))
    }
}

runtime::operation!(DeleteFile, types::Response);
