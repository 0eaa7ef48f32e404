// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::super::super::Client;
use super::super::super::types;

/// The operation `UploadFile`, made by [`Client::upload_file`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct UploadFile(runtime::Call<types::FileUploadResponse>);

impl Client {
    /// Upload a file.
    ///
    /// Stores a file that belongs to no channel, such as one that several channels share. The
    /// body is a multipart form of at most 100 MB, in which `user` names the uploading user and
    /// is required. Answers with the URL for the `asset_url` of an attachment.
    ///
    /// `POST /api/v2/uploads/file`, with the feature `files`
    ///
    /// Answers with [`types::FileUploadResponse`].
    ///
    /// # Arguments
    ///
    /// - `file`: Content of the file, at most 100 MB, as a part of the multipart form with a file name and a content type.
    /// - `user`: User who uploads, as JSON text with the `id`. An upload without a valid user is refused.
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
    /// Upload a file on behalf of a user.
    ///
    /// ```no_run
    /// # async fn example(client: chat_sdk::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use chat_sdk::File;
    /// use chat_sdk::types::OnlyUserId;
    ///
    /// let reply = client
    ///     .upload_file(File::path("timetable.pdf"), OnlyUserId::new("john"))
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "UploadFile")]
    pub fn upload_file(
        &self,
        file: impl Into<runtime::File>,
        user: impl Into<types::OnlyUserId>,
    ) -> UploadFile {
        UploadFile(
            runtime::Call::new(&self.connection, &UploadFile::ENDPOINT)
                .part_file("file", runtime::to::<runtime::File>(file))
                .part_json("user", runtime::to::<types::OnlyUserId>(user)),
        )
    }
}

impl UploadFile {
    const ENDPOINT: runtime::Endpoint<types::FileUploadResponse> = runtime::Endpoint {
        id: "UploadFile",
        method: &runtime::Method::POST,
        path: "/api/v2/uploads/file",
        body: runtime::RequestBody::Multipart,
        ..runtime::Endpoint::json()
    };
}

runtime::operation!(UploadFile, types::FileUploadResponse);
