// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::super::super::Chat;
use super::super::super::types;

/// The operation `GroupedQueryChannels`, made by [`Chat::grouped_query_channels`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct GroupedQueryChannels(runtime::Call<types::GroupedQueryChannelsResponse>);

impl Chat {
    /// Query channels by group.
    ///
    /// Answers with the channels of one user, sorted into groups that are set up for the app,
    /// each with cursors and an unread count of its own. `groups` asks for certain groups or
    /// pages; `user` or `user_id` names the user. It is available to enterprise apps only.
    ///
    /// `POST /api/v2/chat/channels/grouped`, with the feature `channels`
    ///
    /// Answers with [`types::GroupedQueryChannelsResponse`]. What is optional is set by the
    /// methods of [`GroupedQueryChannels`].
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
    /// List five channels of every group.
    ///
    /// ```no_run
    /// # async fn example(chat: chat_sdk::Chat) -> Result<(), Box<dyn std::error::Error>> {
    /// let reply = chat.grouped_query_channels().user_id("john").limit(5).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// <details><summary>Go on after the page of one group that was read last.</summary>
    ///
    /// ```no_run
    /// # async fn example(chat: chat_sdk::Chat) -> Result<(), Box<dyn std::error::Error>> {
    /// use chat_sdk::types::{GroupedChannelsGroupRequest, UserRequest};
    ///
    /// let reply = chat
    ///     .grouped_query_channels()
    ///     .groups([
    ///         (
    ///             "support",
    ///             GroupedChannelsGroupRequest::new().limit(10).next("eyJvZmZzZXQiOjEwfQ"),
    ///         ),
    ///     ])
    ///     .user(UserRequest::new("john").name("John"))
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// </details>
    #[doc(alias = "GroupedQueryChannels")]
    pub fn grouped_query_channels(&self) -> GroupedQueryChannels {
        GroupedQueryChannels(
            runtime::Call::new(&self.connection, &GroupedQueryChannels::ENDPOINT),
        )
    }
}

impl GroupedQueryChannels {
    const ENDPOINT: runtime::Endpoint<types::GroupedQueryChannelsResponse> = runtime::Endpoint {
        id: "GroupedQueryChannels",
        method: &runtime::Method::POST,
        path: "/api/v2/chat/channels/grouped",
        body: runtime::RequestBody::Object("application/json"),
        only_reads: true,
        ..runtime::Endpoint::json()
    };

    /// Page of each group to return, by the name of the group. Without it the first page of every
    /// group is returned.
    pub fn groups(
        self,
        groups: impl IntoIterator<
            Item = (impl Into<String>, impl Into<types::GroupedChannelsGroupRequest>),
        >,
    ) -> Self {
        let value = runtime::map::<types::GroupedChannelsGroupRequest, _, _>(groups);
        Self(self.0.field("groups", value))
    }

    /// Largest number of channels to return of each group that states no `limit` of its own, at
    /// most 10.
    pub fn limit(self, limit: i32) -> Self {
        Self(self.0.field("limit", limit))
    }

    /// Acting user in a server-side call, as an object. Send `user` or `user_id`, not both.
    pub fn user(self, user: impl Into<types::UserRequest>) -> Self {
        Self(self.0.field("user", runtime::to::<types::UserRequest>(user)))
    }

    /// Id of the acting user in a server-side call. Send `user` or `user_id`, not both.
    pub fn user_id(self, user_id: impl Into<String>) -> Self {
        Self(self.0.field("user_id", runtime::to::<String>(user_id)))
    }
}

runtime::operation!(GroupedQueryChannels, types::GroupedQueryChannelsResponse);
