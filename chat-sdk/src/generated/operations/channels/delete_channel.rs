// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::super::super::Channel;
use super::super::super::Chat;
use super::super::super::types;

/// The operation `DeleteChannel`, made by [`Chat::delete_channel`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct DeleteChannel(runtime::Call<types::DeleteChannelResponse>);

impl Chat {
    /// Delete a channel.
    ///
    /// Deletes one channel and answers with it. By default the channel is marked as deleted and
    /// its data is kept; with `hard_delete` the channel and its messages are erased, which cannot
    /// be undone.
    ///
    /// `DELETE /api/v2/chat/channels/{type}/{id}`, with the feature `channels`
    ///
    /// Answers with [`types::DeleteChannelResponse`]. What is optional is set by the methods of
    /// [`DeleteChannel`].
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
    /// Erase a channel with its messages.
    ///
    /// ```no_run
    /// # async fn example(chat: chat_sdk::Chat) -> Result<(), Box<dyn std::error::Error>> {
    /// let reply = chat.delete_channel("messaging", "general").hard_delete(true).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "DeleteChannel")]
    pub fn delete_channel(
        &self,
        r#type: impl Into<String>,
        id: impl Into<String>,
    ) -> DeleteChannel {
        DeleteChannel(
            runtime::Call::new(&self.connection, &DeleteChannel::ENDPOINT)
                .path("type", runtime::to::<String>(r#type))
                .path("id", runtime::to::<String>(id)),
        )
    }
}

impl DeleteChannel {
    const ENDPOINT: runtime::Endpoint<types::DeleteChannelResponse> = runtime::Endpoint {
        id: "DeleteChannel",
        method: &runtime::Method::DELETE,
        path: "/api/v2/chat/channels/{type}/{id}",
        ..runtime::Endpoint::json()
    };

    /// `true` erases the channel and its messages for good; `false` or absent only marks the
    /// channel as deleted.
    pub fn hard_delete(self, hard_delete: bool) -> Self {
        Self(self.0.query("hard_delete", hard_delete))
    }
}

impl Channel {
    /// [`Chat::delete_channel`] with the path values of the handle.
    pub fn delete_channel(&self) -> DeleteChannel {
        self.client.delete_channel(self.r#type.as_str(), self.id.as_str())
    }
}

runtime::operation!(DeleteChannel, types::DeleteChannelResponse);
