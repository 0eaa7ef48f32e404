// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::super::super::Chat;
use super::super::super::types;

/// The operation `GetReactions`, made by [`Chat::get_reactions`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct GetReactions(runtime::Call<types::GetReactionsResponse>);

impl Chat {
    /// List the reactions to a message.
    ///
    /// Answers with the reactions to one message, paged with `limit` and `offset`.
    /// [`query_reactions`](super::super::super::Chat::query_reactions) filters and sorts them.
    ///
    /// `GET /api/v2/chat/messages/{id}/reactions`, with the feature `reactions`
    ///
    /// Answers with [`types::GetReactionsResponse`]. That is one page;
    /// [`items`](GetReactions::items) goes through all of them. What is optional is set by the
    /// methods of [`GetReactions`].
    ///
    /// # Arguments
    ///
    /// - `id`: Id of the message.
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
    /// Read the first 25 reactions.
    ///
    /// ```no_run
    /// # async fn example(chat: chat_sdk::Chat) -> Result<(), Box<dyn std::error::Error>> {
    /// let reply = chat.get_reactions("regatta-plan").limit(25).offset(0).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "GetReactions")]
    pub fn get_reactions(&self, id: impl Into<String>) -> GetReactions {
        GetReactions(
            runtime::Call::new(&self.connection, &GetReactions::ENDPOINT)
                .path("id", runtime::to::<String>(id)),
        )
    }
}

impl GetReactions {
    const ENDPOINT: runtime::Endpoint<types::GetReactionsResponse> = runtime::Endpoint {
        id: "GetReactions",
        method: &runtime::Method::GET,
        path: "/api/v2/chat/messages/{id}/reactions",
        ..runtime::Endpoint::json()
    };

    /// How many reactions to return at most.
    pub fn limit(self, limit: i32) -> Self {
        Self(self.0.query("limit", limit))
    }

    /// How many reactions to skip, counted from the first.
    pub fn offset(self, offset: i32) -> Self {
        Self(self.0.query("offset", offset))
    }

    /// All pages from this one on, each asked for when it is needed.
    pub fn pages(self) -> runtime::Pages<types::GetReactionsResponse> {
        runtime::Pages::by_offset(
            self.0,
            runtime::Offset::at(runtime::Position::Query("offset"))
                .limited_at(runtime::Position::Query("limit"), None),
            |page| &page.reactions,
        )
    }

    /// The `reactions` of all pages from this one on.
    pub fn items(
        self,
    ) -> runtime::Items<types::GetReactionsResponse, types::ReactionResponse> {
        self.pages().items(|page| page.reactions)
    }
}

runtime::operation!(GetReactions, types::GetReactionsResponse);
