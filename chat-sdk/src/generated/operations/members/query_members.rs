// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::super::super::Chat;
use super::super::super::types;

/// The operation `QueryMembers`, made by [`Chat::query_members`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct QueryMembers(runtime::Call<types::MembersResponse>);

impl Chat {
    /// Query the members of a channel.
    ///
    /// Lists members of one channel that match `filter_conditions`, sorted by one field. `type`
    /// and `id` name the channel; for a distinct channel `members` takes the place of `id`. Pages
    /// with `limit` (at most 300) and `offset` (at most 10000).
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
    /// use chat_sdk::Sort;
    /// use chat_sdk::filter::autocomplete;
    ///
    /// let reply = chat
    ///     .query_members()
    ///     .r#type("messaging")
    ///     .id("general")
    ///     .filter_conditions(autocomplete("name", "j"))
    ///     .sort([Sort::desc("created_at")])
    ///     .limit(25)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// <details><summary>Query a channel that its members identify.</summary>
    ///
    /// ```no_run
    /// # async fn example(chat: chat_sdk::Chat) -> Result<(), Box<dyn std::error::Error>> {
    /// use chat_sdk::filter::Filter;
    /// use chat_sdk::types::ChannelMemberRequest;
    ///
    /// let reply = chat
    ///     .query_members()
    ///     .r#type("messaging")
    ///     .members([ChannelMemberRequest::new("john"), ChannelMemberRequest::new("jane")])
    ///     .filter_conditions(Filter::everything())
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// </details>
    ///
    /// <details><summary>List the next members, naming the user as an object.</summary>
    ///
    /// ```no_run
    /// # async fn example(chat: chat_sdk::Chat) -> Result<(), Box<dyn std::error::Error>> {
    /// use chat_sdk::filter::Filter;
    /// use chat_sdk::types::UserRequest;
    ///
    /// let reply = chat
    ///     .query_members()
    ///     .filter_conditions(Filter::everything())
    ///     .r#type("messaging")
    ///     .id("general")
    ///     .limit(25)
    ///     .offset(25)
    ///     .user(UserRequest::new("john").name("John"))
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// </details>
    ///
    /// <details><summary>List the members of a channel as a user sees them.</summary>
    ///
    /// ```no_run
    /// # async fn example(chat: chat_sdk::Chat) -> Result<(), Box<dyn std::error::Error>> {
    /// use chat_sdk::filter::Filter;
    ///
    /// let reply = chat
    ///     .query_members()
    ///     .filter_conditions(Filter::everything())
    ///     .r#type("messaging")
    ///     .id("general")
    ///     .user_id("john")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// </details>
    #[doc(alias = "QueryMembers")]
    pub fn query_members(&self) -> QueryMembers {
        QueryMembers(runtime::Call::new(&self.connection, &QueryMembers::ENDPOINT))
    }
}

impl QueryMembers {
    const ENDPOINT: runtime::Endpoint<types::MembersResponse> = runtime::Endpoint {
        id: "QueryMembers",
        method: &runtime::Method::GET,
        path: "/api/v2/chat/members",
        ..runtime::Endpoint::json()
    };

    /// Conditions a member must meet, for example on `id`, `name`, `channel_role` or `banned`. An
    /// empty object matches every member.
    ///
    /// [`Filter`](crate::filter::Filter) makes such a value.
    pub fn filter_conditions(self, filter_conditions: impl serde::Serialize) -> Self {
        let value = runtime::object(filter_conditions);
        Self(self.0.query_key("payload", "filter_conditions", value))
    }

    /// Channel id, the part of the `cid` after the colon. Leave it out for a distinct channel.
    pub fn id(self, id: impl Into<String>) -> Self {
        Self(self.0.query_key("payload", "id", runtime::to::<String>(id)))
    }

    /// Largest number of members to return, from 0 to 300.
    pub fn limit(self, limit: i32) -> Self {
        Self(self.0.query_key("payload", "limit", limit))
    }

    /// Complete member list of a distinct channel, which identifies it in place of `id`.
    pub fn members(
        self,
        members: impl IntoIterator<Item = impl Into<types::ChannelMemberRequest>>,
    ) -> Self {
        let value = runtime::list::<types::ChannelMemberRequest>(members);
        Self(self.0.query_key("payload", "members", value))
    }

    /// Number of members to skip, from 0 to 10000.
    pub fn offset(self, offset: i32) -> Self {
        Self(self.0.query_key("payload", "offset", offset))
    }

    /// Sort order, one entry at most, for example by `created_at`.
    ///
    /// Limits: at most 1 element.
    ///
    /// [`Sort`](crate::Sort) makes such a value.
    pub fn sort(
        self,
        sort: impl IntoIterator<Item = impl Into<types::SortParamRequest>>,
    ) -> Self {
        let value = runtime::list::<types::SortParamRequest>(sort);
        Self(self.0.query_key("payload", "sort", value))
    }

    /// Channel type, at most 64 characters.
    pub fn r#type(self, r#type: impl Into<String>) -> Self {
        Self(self.0.query_key("payload", "type", runtime::to::<String>(r#type)))
    }

    /// Acting user in a server-side call, as an object. Send `user` or `user_id`, not both.
    pub fn user(self, user: impl Into<types::UserRequest>) -> Self {
        let value = runtime::to::<types::UserRequest>(user);
        Self(self.0.query_key("payload", "user", value))
    }

    /// Id of the acting user in a server-side call. Send `user` or `user_id`, not both.
    pub fn user_id(self, user_id: impl Into<String>) -> Self {
        Self(self.0.query_key("payload", "user_id", runtime::to::<String>(user_id)))
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
