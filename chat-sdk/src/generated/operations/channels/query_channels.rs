// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::super::super::Chat;
use super::super::super::types;

/// The operation `QueryChannels`, made by [`Chat::query_channels`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct QueryChannels(runtime::Call<types::QueryChannelsResponse>);

impl Chat {
    /// Query channels.
    ///
    /// Lists channels that match `filter_conditions` or a `predefined_filter`, sorted by up to 5
    /// fields, each with its recent messages, members and read states. Pages with `limit` and
    /// `offset`; `message_limit` and `member_limit` (at most 100) bound what comes with each
    /// channel. `user` or `user_id` names the acting user.
    ///
    /// `POST /api/v2/chat/channels`, with the feature `channels`
    ///
    /// Answers with [`types::QueryChannelsResponse`]. That is one page;
    /// [`items`](QueryChannels::items) goes through all of them. What is optional is set by the
    /// methods of [`QueryChannels`].
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
    /// List the channels of a member, the most active first.
    ///
    /// ```no_run
    /// # async fn example(chat: chat_sdk::Chat) -> Result<(), Box<dyn std::error::Error>> {
    /// use chat_sdk::Sort;
    /// use chat_sdk::filter::{Filter, eq, one_of};
    ///
    /// let reply = chat
    ///     .query_channels()
    ///     .filter_conditions(Filter::and([
    ///         eq("type", "messaging"),
    ///         one_of("members", ["john"]),
    ///     ]))
    ///     .sort([Sort::desc("last_message_at")])
    ///     .limit(25)
    ///     .user_id("john")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// <details><summary>Return the last ten messages with each support channel.</summary>
    ///
    /// ```no_run
    /// # async fn example(chat: chat_sdk::Chat) -> Result<(), Box<dyn std::error::Error>> {
    /// use chat_sdk::filter::{Filter, eq, one_of};
    ///
    /// let reply = chat
    ///     .query_channels()
    ///     .filter_conditions(Filter::and([
    ///         eq("team", "blue"),
    ///         one_of("cid", ["messaging:support-42", "messaging:support-43"]),
    ///     ]))
    ///     .message_limit(10)
    ///     .member_limit(5)
    ///     .state(true)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// </details>
    ///
    /// <details><summary>Use a filter that is stored in the app.</summary>
    ///
    /// ```no_run
    /// # async fn example(chat: chat_sdk::Chat) -> Result<(), Box<dyn std::error::Error>> {
    /// let reply = chat.query_channels().predefined_filter("open_tickets").offset(0).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// </details>
    ///
    /// <details><summary>Fill in the placeholders of a stored filter.</summary>
    ///
    /// ```no_run
    /// # async fn example(chat: chat_sdk::Chat) -> Result<(), Box<dyn std::error::Error>> {
    /// use serde_json::json;
    ///
    /// let reply = chat
    ///     .query_channels()
    ///     .predefined_filter("tickets_of_team")
    ///     .filter_values(json!({"team": "blue"}))
    ///     .sort_values(json!({"order": "opened_at"}))
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// </details>
    ///
    /// <details><summary>Sort by a custom number, as a named user sees the channels.</summary>
    ///
    /// ```no_run
    /// # async fn example(chat: chat_sdk::Chat) -> Result<(), Box<dyn std::error::Error>> {
    /// use chat_sdk::Sort;
    /// use chat_sdk::filter::eq;
    /// use chat_sdk::types::UserRequest;
    ///
    /// let reply = chat
    ///     .query_channels()
    ///     .filter_conditions(eq("type", "messaging"))
    ///     .sort([Sort::desc("priority").of_type("number")])
    ///     .member_custom_include(["nickname"])
    ///     .user(UserRequest::new("john").name("John"))
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// </details>
    #[doc(alias = "QueryChannels")]
    pub fn query_channels(&self) -> QueryChannels {
        QueryChannels(runtime::Call::new(&self.connection, &QueryChannels::ENDPOINT))
    }
}

impl QueryChannels {
    const ENDPOINT: runtime::Endpoint<types::QueryChannelsResponse> = runtime::Endpoint {
        id: "QueryChannels",
        method: &runtime::Method::POST,
        path: "/api/v2/chat/channels",
        body: runtime::RequestBody::Object("application/json"),
        only_reads: true,
        ..runtime::Endpoint::json()
    };

    /// Conditions a channel must meet, for example on `type`, `members` or `last_message_at`. An
    /// empty object matches every channel.
    ///
    /// [`Filter`](crate::filter::Filter) makes such a value.
    pub fn filter_conditions(self, filter_conditions: impl serde::Serialize) -> Self {
        Self(self.0.field_object("filter_conditions", filter_conditions))
    }

    /// Values for the placeholders in the conditions of `predefined_filter`, keyed by
    /// placeholder.
    pub fn filter_values(self, filter_values: impl serde::Serialize) -> Self {
        Self(self.0.field_object("filter_values", filter_values))
    }

    /// Largest number of channels to return.
    pub fn limit(self, limit: i32) -> Self {
        Self(self.0.field("limit", limit))
    }

    /// Names of custom member fields to return with each member, at most 8.
    pub fn member_custom_include(
        self,
        member_custom_include: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        let value = runtime::list::<String>(member_custom_include);
        Self(self.0.field("member_custom_include", value))
    }

    /// Largest number of members to return with each channel, from 0 to 100.
    pub fn member_limit(self, member_limit: i32) -> Self {
        Self(self.0.field("member_limit", member_limit))
    }

    /// Largest number of messages to return with each channel; must not be negative.
    ///
    /// Limits: at least 0.
    pub fn message_limit(self, message_limit: i32) -> Self {
        Self(self.0.field("message_limit", message_limit))
    }

    /// Number of channels to skip.
    pub fn offset(self, offset: i32) -> Self {
        Self(self.0.field("offset", offset))
    }

    /// Name of a filter stored in the application, at most 255 characters. It takes the place of
    /// `filter_conditions` and `sort`.
    pub fn predefined_filter(self, predefined_filter: impl Into<String>) -> Self {
        Self(self.0.field("predefined_filter", runtime::to::<String>(predefined_filter)))
    }

    /// Sort order, five entries at most, the most significant field first.
    ///
    /// Limits: at most 5 elements.
    ///
    /// [`Sort`](crate::Sort) makes such a value.
    pub fn sort(
        self,
        sort: impl IntoIterator<Item = impl Into<types::SortParamRequest>>,
    ) -> Self {
        Self(self.0.field("sort", runtime::list::<types::SortParamRequest>(sort)))
    }

    /// Values for the placeholders in the sort order of `predefined_filter`, keyed by
    /// placeholder.
    pub fn sort_values(self, sort_values: impl serde::Serialize) -> Self {
        Self(self.0.field_object("sort_values", sort_values))
    }

    /// `true` to return messages, members and read states with each channel.
    pub fn state(self, state: bool) -> Self {
        Self(self.0.field("state", state))
    }

    /// Acting user in a server-side call, as an object. Send `user` or `user_id`, not both.
    pub fn user(self, user: impl Into<types::UserRequest>) -> Self {
        Self(self.0.field("user", runtime::to::<types::UserRequest>(user)))
    }

    /// Id of the acting user in a server-side call. Send `user` or `user_id`, not both.
    pub fn user_id(self, user_id: impl Into<String>) -> Self {
        Self(self.0.field("user_id", runtime::to::<String>(user_id)))
    }

    /// All pages from this one on, each asked for when it is needed.
    pub fn pages(self) -> runtime::Pages<types::QueryChannelsResponse> {
        runtime::Pages::by_offset(
            self.0,
            runtime::Offset::at(runtime::Position::Field("offset"))
                .limited_at(runtime::Position::Field("limit"), Some(30)),
            |page| &page.channels,
        )
    }

    /// The `channels` of all pages from this one on.
    pub fn items(
        self,
    ) -> runtime::Items<
        types::QueryChannelsResponse,
        types::ChannelStateResponseFields,
    > {
        self.pages().items(|page| page.channels)
    }
}

runtime::operation!(QueryChannels, types::QueryChannelsResponse);
