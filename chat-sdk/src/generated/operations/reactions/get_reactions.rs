// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use super::*;

/// The operation `GetReactions`, made by [`Chat::get_reactions`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct GetReactions(Call<types::GetReactionsResponse>);

impl Chat {
    /// List the reactions to a message.
    ///
    /// Answers with the reactions to one message, paged with `limit` and `offset`. QueryReactions
    /// filters and sorts them.
    ///
    /// `GET /api/v2/chat/messages/{id}/reactions`
    ///
    /// # Arguments
    ///
    /// - `id`: Id of the message.
    #[doc(alias = "GetReactions")]
    pub fn get_reactions(&self, id: impl Into<String>) -> GetReactions {
        GetReactions(
            Call::json(
                    &self.connection,
                    "GetReactions",
                    Method::GET,
                    "/api/v2/chat/messages/{id}/reactions",
                )
                .path("id", runtime::to::<String>(id)),
        )
    }
}

impl GetReactions {
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
            runtime::Position::Query("offset"),
            |page| page.reactions.len(),
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
