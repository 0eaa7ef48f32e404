// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::super::super::Channel;
use super::super::super::Chat;
use super::super::super::types;

/// The operation `DeleteChannelImage`, made by [`Chat::delete_channel_image`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct DeleteChannelImage(runtime::Call<types::Response>);

impl Chat {
    /// Delete a channel image.
    ///
    /// Deletes an image that was uploaded to the channel, with its resized copies, for good.
    /// Messages keep their attachments, whose link then leads nowhere.
    ///
    /// `DELETE /api/v2/chat/channels/{type}/{id}/image`, with the feature `uploads`
    ///
    /// Answers with [`types::Response`]. What is optional is set by the methods of
    /// [`DeleteChannelImage`].
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
    /// Delete the image that an upload returned.
    ///
    /// ```no_run
    /// # async fn example(chat: chat_sdk::Chat) -> Result<(), Box<dyn std::error::Error>> {
    /// let reply = chat
    ///     .delete_channel_image("messaging", "general")
    ///     .url("https://files.example.com/regatta/harbour.jpg")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "DeleteChannelImage")]
    pub fn delete_channel_image(
        &self,
        r#type: impl Into<String>,
        id: impl Into<String>,
    ) -> DeleteChannelImage {
        DeleteChannelImage(
            runtime::Call::new(&self.connection, &DeleteChannelImage::ENDPOINT)
                .path("type", runtime::to::<String>(r#type))
                .path("id", runtime::to::<String>(id)),
        )
    }
}

impl DeleteChannelImage {
    const ENDPOINT: runtime::Endpoint<types::Response> = runtime::Endpoint {
        id: "DeleteChannelImage",
        method: &runtime::Method::DELETE,
        path: "/api/v2/chat/channels/{type}/{id}/image",
        ..runtime::Endpoint::json()
    };

    /// URL of the image, as the upload returned it.
    pub fn url(self, url: impl Into<String>) -> Self {
        Self(self.0.query("url", runtime::to::<String>(url)))
    }
}

impl Channel {
    /// [`Chat::delete_channel_image`] with the path values of the handle.
    pub fn delete_channel_image(&self) -> DeleteChannelImage {
        self.client.delete_channel_image(self.r#type.as_str(), self.id.as_str())
    }
}

runtime::operation!(DeleteChannelImage, types::Response);
