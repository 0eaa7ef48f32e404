// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use super::*;

/// The operation `QueryMembers`, made by [`Chat::query_members`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct QueryMembers(Call<types::MembersResponse>);

impl Chat {
    /// Query the members of a channel.
    ///
    /// Lists members of one channel that match `filter_conditions`, sorted by one field. `type`
    /// and `id` in `payload` name the channel; for a distinct channel `members` takes the place
    /// of `id`. Pages with `limit` (at most 300) and `offset` (at most 10000).
    ///
    /// `GET /api/v2/chat/members`, with the feature `members`
    ///
    /// Answers with [`types::MembersResponse`]. That is one page; [`items`](QueryMembers::items)
    /// goes through all of them. What is optional is set by the methods of [`QueryMembers`].
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
    /// Find members whose name begins with a letter.
    ///
    /// ```no_run
    /// # async fn example(chat: chat_sdk::Chat) -> Result<(), Box<dyn std::error::Error>> {
    /// use chat_sdk::types::{QueryMembersPayload, SortParamRequest};
    /// use serde_json::json;
    ///
    /// let reply = chat
    ///     .query_members()
    ///     .payload(
    ///         QueryMembersPayload::new(
    ///             json!({"name": {"$autocomplete": "j"}}),
    ///             "messaging",
    ///         )
    ///             .id("general")
    ///             .sort([SortParamRequest::new().field("created_at").direction(-1)])
    ///             .limit(25),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// <details><summary>Query a channel that its members identify.</summary>
    ///
    /// ```no_run
    /// # async fn example(chat: chat_sdk::Chat) -> Result<(), Box<dyn std::error::Error>> {
    /// use chat_sdk::types::{ChannelMemberRequest, QueryMembersPayload};
    /// use serde_json::json;
    ///
    /// let reply = chat
    ///     .query_members()
    ///     .payload(
    ///         QueryMembersPayload::new(json!({}), "messaging")
    ///             .members([
    ///                 ChannelMemberRequest::new("john"),
    ///                 ChannelMemberRequest::new("jane"),
    ///             ]),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// </details>
    #[doc(alias = "QueryMembers")]
    pub fn query_members(&self) -> QueryMembers {
        QueryMembers(
            Call::json(
                &self.connection,
                "QueryMembers",
                Method::GET,
                "/api/v2/chat/members",
            ),
        )
    }
}

impl QueryMembers {
    /// Query as one JSON object, sent as compact JSON text: channel, filter, sorting and paging.
    pub fn payload(self, payload: impl Into<types::QueryMembersPayload>) -> Self {
        let value = runtime::to::<types::QueryMembersPayload>(payload);
        Self(self.0.query_json("payload", value))
    }

    /// All pages from this one on, each asked for when it is needed.
    pub fn pages(self) -> runtime::Pages<types::MembersResponse> {
        runtime::Pages::by_offset(
            self.0,
            runtime::Offset::at(runtime::Position::QueryJson("payload", "offset"))
                .up_to(10000)
                .limited_at(runtime::Position::QueryJson("payload", "limit"), Some(300)),
            |page| &page.members,
        )
    }

    /// The `members` of all pages from this one on.
    pub fn items(
        self,
    ) -> runtime::Items<types::MembersResponse, types::ChannelMemberResponse> {
        self.pages().items(|page| page.members)
    }
}

runtime::operation!(QueryMembers, types::MembersResponse);
