// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::super::super::Chat;
use super::super::super::types;

/// The operation `GetChannelType`, made by [`Chat::get_channel_type`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct GetChannelType(runtime::Call<types::GetChannelTypeResponse>);

impl Chat {
    /// Get a channel type.
    ///
    /// Answers with the settings of one channel type, its slash commands and its permission
    /// `grants`.
    ///
    /// `GET /api/v2/chat/channeltypes/{name}`, with the feature `channel-types`
    ///
    /// Answers with [`types::GetChannelTypeResponse`].
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
    /// let reply = chat.get_channel_type("club").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "GetChannelType")]
    pub fn get_channel_type(&self, name: impl Into<String>) -> GetChannelType {
        GetChannelType(
            runtime::Call::new(&self.connection, &GetChannelType::ENDPOINT)
                .path("name", runtime::to::<String>(name)),
        )
    }
}

impl GetChannelType {
    const ENDPOINT: runtime::Endpoint<types::GetChannelTypeResponse> = runtime::Endpoint {
        id: "GetChannelType",
        method: &runtime::Method::GET,
        path: "/api/v2/chat/channeltypes/{name}",
        ..runtime::Endpoint::json()
    };
}

runtime::operation!(GetChannelType, types::GetChannelTypeResponse);
