// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::super::super::Channel;
use super::super::super::Chat;
use super::super::super::types;

/// The operation `UploadChannelFile`, made by [`Chat::upload_channel_file`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct UploadChannelFile(runtime::Call<types::UploadChannelFileResponse>);

impl Chat {
    /// Upload a channel file.
    ///
    /// The body is a multipart form of at most 100 MB, in which `user` names the uploading user
    /// and is required. Answers with the URL for the `asset_url` of an attachment; the upload
    /// alone posts no message.
    ///
    /// `POST /api/v2/chat/channels/{type}/{id}/file`, with the feature `uploads`
    ///
    /// Answers with [`types::UploadChannelFileResponse`].
    ///
    /// # Arguments
    ///
    /// - `type`: Channel type, for example `messaging`.
    /// - `id`: Channel id, unique within its type.
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
    /// Upload a document on behalf of a user.
    ///
    /// ```no_run
    /// # async fn example(chat: chat_sdk::Chat) -> Result<(), Box<dyn std::error::Error>> {
    /// use chat_sdk::File;
    /// use chat_sdk::types::OnlyUserId;
    ///
    /// let reply = chat
    ///     .upload_channel_file(
    ///         "messaging",
    ///         "general",
    ///         File::path("timetable.pdf"),
    ///         OnlyUserId::new("john"),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "UploadChannelFile")]
    pub fn upload_channel_file(
        &self,
        r#type: impl Into<String>,
        id: impl Into<String>,
        file: impl Into<runtime::File>,
        user: impl Into<types::OnlyUserId>,
    ) -> UploadChannelFile {
        UploadChannelFile(
            runtime::Call::new(&self.connection, &UploadChannelFile::ENDPOINT)
                .path("type", runtime::to::<String>(r#type))
                .path("id", runtime::to::<String>(id))
                .part_file("file", runtime::to::<runtime::File>(file))
                .part_json("user", runtime::to::<types::OnlyUserId>(user)),
        )
    }
}

impl UploadChannelFile {
    const ENDPOINT: runtime::Endpoint<types::UploadChannelFileResponse> = runtime::Endpoint {
        id: "UploadChannelFile",
        method: &runtime::Method::POST,
        path: "/api/v2/chat/channels/{type}/{id}/file",
        body: runtime::RequestBody::Multipart,
        ..runtime::Endpoint::json()
    };
}

impl Channel {
    /// [`Chat::upload_channel_file`] with the path values of the handle.
    pub fn upload_channel_file(
        &self,
        file: impl Into<runtime::File>,
        user: impl Into<types::OnlyUserId>,
    ) -> UploadChannelFile {
        self.client
            .upload_channel_file(self.r#type.as_str(), self.id.as_str(), file, user)
    }
}

runtime::operation!(UploadChannelFile, types::UploadChannelFileResponse);
