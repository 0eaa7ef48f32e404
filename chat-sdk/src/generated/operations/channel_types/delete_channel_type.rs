// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::super::super::Chat;
use super::super::super::types;

/// The operation `DeleteChannelType`, made by [`Chat::delete_channel_type`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct DeleteChannelType(runtime::Call<types::Response>);

impl Chat {
    /// Delete a channel type.
    ///
    /// Deletes a channel type for good. The server refuses while channels of that type still
    /// exist.
    ///
    /// `DELETE /api/v2/chat/channeltypes/{name}`, with the feature `channel-types`
    ///
    /// Answers with [`types::Response`].
    ///
    /// # Arguments
    ///
    /// - `name`: Name of the channel type, for example `messaging`.
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
    /// # async fn example(chat: chat_sdk::Chat) -> Result<(), Box<dyn std::error::Error>> {
    /// let reply = chat.delete_channel_type("club").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "DeleteChannelType")]
    pub fn delete_channel_type(&self, name: impl Into<String>) -> DeleteChannelType {
        DeleteChannelType(
            runtime::Call::new(&self.connection, &DeleteChannelType::ENDPOINT)
                .path("name", runtime::to::<String>(name)),
        )
    }
}

impl DeleteChannelType {
    const ENDPOINT: runtime::Endpoint<types::Response> = runtime::Endpoint {
        id: "DeleteChannelType",
        method: &runtime::Method::DELETE,
        path: "/api/v2/chat/channeltypes/{name}",
        ..runtime::Endpoint::json()
    };
}

runtime::operation!(DeleteChannelType, types::Response);
