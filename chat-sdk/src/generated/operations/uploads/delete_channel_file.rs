// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::super::super::Channel;
use super::super::super::Chat;
use super::super::super::types;

/// The operation `DeleteChannelFile`, made by [`Chat::delete_channel_file`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct DeleteChannelFile(runtime::Call<types::Response>);

impl Chat {
    /// Delete a channel file.
    ///
    /// Deletes a file that was uploaded to the channel, for good. Messages keep their
    /// attachments, whose link then leads nowhere.
    ///
    /// `DELETE /api/v2/chat/channels/{type}/{id}/file`, with the feature `uploads`
    ///
    /// Answers with [`types::Response`]. What is optional is set by the methods of
    /// [`DeleteChannelFile`].
    ///
    /// # Arguments
    ///
    /// - `type`: Channel type, for example `messaging`.
    /// - `id`: Channel id, unique within its type.
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
    /// # async fn example(chat: chat_sdk::Chat) -> Result<(), Box<dyn std::error::Error>> {
    /// let reply = chat
    ///     .delete_channel_file("messaging", "general")
    ///     .url("https://files.example.com/regatta/timetable.pdf")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "DeleteChannelFile")]
    pub fn delete_channel_file(
        &self,
        r#type: impl Into<String>,
        id: impl Into<String>,
    ) -> DeleteChannelFile {
        DeleteChannelFile(
            runtime::Call::new(&self.connection, &DeleteChannelFile::ENDPOINT)
                .path("type", runtime::to::<String>(r#type))
                .path("id", runtime::to::<String>(id)),
        )
    }
}

impl DeleteChannelFile {
    const ENDPOINT: runtime::Endpoint<types::Response> = runtime::Endpoint {
        id: "DeleteChannelFile",
        method: &runtime::Method::DELETE,
        path: "/api/v2/chat/channels/{type}/{id}/file",
        ..runtime::Endpoint::json()
    };

    /// URL of the file, as the upload returned it.
    pub fn url(self, url: impl Into<String>) -> Self {
        Self(self.0.query("url", runtime::to::<String>(url)))
    }
}

impl Channel {
    /// [`Chat::delete_channel_file`] with the path values of the handle.
    pub fn delete_channel_file(&self) -> DeleteChannelFile {
        self.client.delete_channel_file(self.r#type.as_str(), self.id.as_str())
    }
}

runtime::operation!(DeleteChannelFile, types::Response);
