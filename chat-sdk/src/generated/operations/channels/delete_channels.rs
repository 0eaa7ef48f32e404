// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::super::super::Chat;
use super::super::super::types;

/// The operation `DeleteChannels`, made by [`Chat::delete_channels`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct DeleteChannels(runtime::Call<types::DeleteChannelsResponse>);

impl Chat {
    /// Delete many channels.
    ///
    /// Deletes 1 to 100 channels, given by `cids`; with `hard_delete` they and their messages are
    /// erased, which cannot be undone. Runs as a task in the background: the answer carries a
    /// `task_id`, whose status `GET /api/v2/tasks/{id}` tells.
    ///
    /// `POST /api/v2/chat/channels/delete`, with the feature `channels`
    ///
    /// Answers with [`types::DeleteChannelsResponse`]. What is optional is set by the methods of
    /// [`DeleteChannels`].
    ///
    /// # Arguments
    ///
    /// - `cids`: Full ids (`type:id`) of the channels to delete, from 1 to 100.
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
    /// Erase two channels with their messages.
    ///
    /// ```no_run
    /// # async fn example(chat: chat_sdk::Chat) -> Result<(), Box<dyn std::error::Error>> {
    /// let reply = chat
    ///     .delete_channels(["messaging:support-42", "messaging:support-43"])
    ///     .hard_delete(true)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "DeleteChannels")]
    pub fn delete_channels(
        &self,
        cids: impl IntoIterator<Item = impl Into<String>>,
    ) -> DeleteChannels {
        DeleteChannels(
            runtime::Call::new(&self.connection, &DeleteChannels::ENDPOINT)
                .field("cids", runtime::list::<String>(cids)),
        )
    }
}

impl DeleteChannels {
    const ENDPOINT: runtime::Endpoint<types::DeleteChannelsResponse> = runtime::Endpoint {
        id: "DeleteChannels",
        method: &runtime::Method::POST,
        path: "/api/v2/chat/channels/delete",
        body: runtime::RequestBody::Object("application/json"),
        ..runtime::Endpoint::json()
    };

    /// `true` to remove channels and messages for good. By default they are only marked as
    /// deleted.
    pub fn hard_delete(self, hard_delete: bool) -> Self {
        Self(self.0.field("hard_delete", hard_delete))
    }
}

runtime::operation!(DeleteChannels, types::DeleteChannelsResponse);
