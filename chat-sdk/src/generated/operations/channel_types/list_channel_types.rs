// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use super::*;

/// The operation `ListChannelTypes`, made by [`Chat::list_channel_types`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct ListChannelTypes(Call<types::ListChannelTypesResponse>);

impl Chat {
    /// List the channel types.
    ///
    /// Answers with all channel types of the app and their settings, keyed by name. There is no
    /// paging.
    ///
    /// `GET /api/v2/chat/channeltypes`
    #[doc(alias = "ListChannelTypes")]
    pub fn list_channel_types(&self) -> ListChannelTypes {
        ListChannelTypes(
            Call::json(
                &self.connection,
                "ListChannelTypes",
                Method::GET,
                "/api/v2/chat/channeltypes",
            ),
        )
    }
}

runtime::operation!(ListChannelTypes, types::ListChannelTypesResponse);
