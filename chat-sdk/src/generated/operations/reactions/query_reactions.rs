// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::super::super::Chat;
use super::super::super::types;

/// The operation `QueryReactions`, made by [`Chat::query_reactions`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct QueryReactions(runtime::Call<types::QueryReactionsResponse>);

impl Chat {
    /// Query the reactions to a message.
    ///
    /// Lists reactions to one message that match `filter`, sorted by up to 2 fields. At most 100
    /// a page; `next` in the answer is the cursor of the following page. `user` or `user_id`
    /// names the acting user.
    ///
    /// `POST /api/v2/chat/messages/{id}/reactions`, with the feature `reactions`
    ///
    /// Answers with [`types::QueryReactionsResponse`]. That is one page;
    /// [`items`](QueryReactions::items) goes through all of them. What is optional is set by the
    /// methods of [`QueryReactions`].
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
    /// # Examples
    ///
    /// List up to 25 reactions, as a user sees them.
    ///
    /// ```no_run
    /// # async fn example(chat: chat_sdk::Chat) -> Result<(), Box<dyn std::error::Error>> {
    /// let reply = chat.query_reactions("regatta-plan").user_id("john").limit(25).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// <details><summary>List the likes, the newest first.</summary>
    ///
    /// ```no_run
    /// # async fn example(chat: chat_sdk::Chat) -> Result<(), Box<dyn std::error::Error>> {
    /// use chat_sdk::Sort;
    /// use chat_sdk::filter::eq;
    ///
    /// let reply = chat
    ///     .query_reactions("regatta-plan")
    ///     .filter(eq("reaction_type", "like"))
    ///     .sort([Sort::desc("created_at")])
    ///     .user_id("john")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// </details>
    ///
    /// <details><summary>Go on after the page read last, naming the user as an object.</summary>
    ///
    /// ```no_run
    /// # async fn example(chat: chat_sdk::Chat) -> Result<(), Box<dyn std::error::Error>> {
    /// use chat_sdk::types::UserRequest;
    ///
    /// let reply = chat
    ///     .query_reactions("regatta-plan")
    ///     .next("eyJvZmZzZXQiOjI1fQ")
    ///     .user(UserRequest::new("john").name("John"))
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// </details>
    ///
    /// <details><summary>Go back one page.</summary>
    ///
    /// ```no_run
    /// # async fn example(chat: chat_sdk::Chat) -> Result<(), Box<dyn std::error::Error>> {
    /// let reply = chat
    ///     .query_reactions("regatta-plan")
    ///     .prev("eyJvZmZzZXQiOjB9")
    ///     .user_id("john")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// </details>
    #[doc(alias = "QueryReactions")]
    pub fn query_reactions(&self, id: impl Into<String>) -> QueryReactions {
        QueryReactions(
            runtime::Call::new(&self.connection, &QueryReactions::ENDPOINT)
                .path("id", runtime::to::<String>(id)),
        )
    }
}

impl QueryReactions {
    const ENDPOINT: runtime::Endpoint<types::QueryReactionsResponse> = runtime::Endpoint {
        id: "QueryReactions",
        method: &runtime::Method::POST,
        path: "/api/v2/chat/messages/{id}/reactions",
        body: runtime::RequestBody::Object("application/json"),
        only_reads: true,
        ..runtime::Endpoint::json()
    };

    /// Conditions on the reactions, for example on `reaction_type`, `user_id` or `created_at`;
    /// all reactions when absent.
    ///
    /// [`Filter`](crate::filter::Filter) makes such a value.
    pub fn filter(self, filter: impl serde::Serialize) -> Self {
        Self(self.0.field_object("filter", filter))
    }

    /// Most entries to return on one page, 0 to 100.
    pub fn limit(self, limit: i32) -> Self {
        Self(self.0.field("limit", limit))
    }

    /// Cursor from the `next` field of an earlier response; fetches the page after it.
    pub fn next(self, next: impl Into<String>) -> Self {
        Self(self.0.field("next", runtime::to::<String>(next)))
    }

    /// Cursor from the `prev` field of an earlier response; fetches the page before it.
    pub fn prev(self, prev: impl Into<String>) -> Self {
        Self(self.0.field("prev", runtime::to::<String>(prev)))
    }

    /// Sort order as a list of field and direction pairs, at most 2; earlier pairs weigh more.
    ///
    /// [`Sort`](crate::Sort) makes such a value.
    pub fn sort(
        self,
        sort: impl IntoIterator<Item = impl Into<types::SortParamRequest>>,
    ) -> Self {
        Self(self.0.field("sort", runtime::list::<types::SortParamRequest>(sort)))
    }

    /// Acting user as an object, in place of `user_id`.
    pub fn user(self, user: impl Into<types::UserRequest>) -> Self {
        Self(self.0.field("user", runtime::to::<types::UserRequest>(user)))
    }

    /// Id of the acting user; server-side calls send this or `user`.
    pub fn user_id(self, user_id: impl Into<String>) -> Self {
        Self(self.0.field("user_id", runtime::to::<String>(user_id)))
    }

    /// All pages from this one on, each asked for when it is needed.
    pub fn pages(self) -> runtime::Pages<types::QueryReactionsResponse> {
        runtime::Pages::by_cursor(
            self.0,
            runtime::Position::Field("next"),
            |page| page.next.as_deref(),
        )
    }

    /// The `reactions` of all pages from this one on.
    pub fn items(
        self,
    ) -> runtime::Items<types::QueryReactionsResponse, types::ReactionResponse> {
        self.pages().items(|page| page.reactions)
    }
}

runtime::operation!(QueryReactions, types::QueryReactionsResponse);
