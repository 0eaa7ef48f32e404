// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::super::super::Chat;
use super::super::super::types;

/// The operation `ListChannelTypes`, made by [`Chat::list_channel_types`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct ListChannelTypes(runtime::Call<types::ListChannelTypesResponse>);

impl Chat {
    /// List the channel types.
    ///
    /// Answers with all channel types of the app and their settings, keyed by name. There is no
    /// paging.
    ///
    /// `GET /api/v2/chat/channeltypes`, with the feature `channel-types`
    ///
    /// Answers with [`types::ListChannelTypesResponse`].
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
    /// let reply = chat.list_channel_types().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "ListChannelTypes")]
    pub fn list_channel_types(&self) -> ListChannelTypes {
        ListChannelTypes(
            runtime::Call::new(&self.connection, &ListChannelTypes::ENDPOINT),
        )
    }
}

impl ListChannelTypes {
    const ENDPOINT: runtime::Endpoint<types::ListChannelTypesResponse> = runtime::Endpoint {
        id: "ListChannelTypes",
        method: &runtime::Method::GET,
        path: "/api/v2/chat/channeltypes",
        ..runtime::Endpoint::json()
    };
}

runtime::operation!(ListChannelTypes, types::ListChannelTypesResponse);
