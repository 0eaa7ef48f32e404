// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::super::super::Channel;
use super::super::super::Chat;
use super::super::super::types;

/// The operation `UpdateChannel`, made by [`Chat::update_channel`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct UpdateChannel(runtime::Call<types::UpdateChannelResponse>);

impl Chat {
    /// Replace the data of a channel.
    ///
    /// Replaces the data of a channel with `data`, so that custom fields left out of it are lost;
    /// [`update_channel_partial`](super::super::super::Chat::update_channel_partial) changes
    /// single fields. The same call adds, invites and removes members and moderators (at most 100
    /// a list), assigns roles, answers invites and posts an optional system `message`. `user` or
    /// `user_id` names the acting user. Answers with the channel and its members.
    ///
    /// `POST /api/v2/chat/channels/{type}/{id}`, with the feature `channels`
    ///
    /// Answers with [`types::UpdateChannelResponse`]. What is optional is set by the methods of
    /// [`UpdateChannel`].
    ///
    /// # Arguments
    ///
    /// - `type`: Channel type, for example `messaging`.
    /// - `id`: Channel id, unique within its type.
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
    /// Add a member and a moderator who do not see what was written before.
    ///
    /// ```no_run
    /// # async fn example(chat: chat_sdk::Chat) -> Result<(), Box<dyn std::error::Error>> {
    /// use chat_sdk::types::ChannelMemberRequest;
    ///
    /// let reply = chat
    ///     .update_channel("messaging", "general")
    ///     .add_members([
    ///         ChannelMemberRequest::new("jane"),
    ///         ChannelMemberRequest::new("leia"),
    ///     ])
    ///     .add_moderators(["leia"])
    ///     .hide_history(true)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// <details><summary>Replace the data of a channel and tell its members, without a push
    /// notification.</summary>
    ///
    /// ```no_run
    /// # async fn example(chat: chat_sdk::Chat) -> Result<(), Box<dyn std::error::Error>> {
    /// use chat_sdk::types::{ChannelInputRequest, MessageRequest, MessageRequestType};
    /// use serde_json::json;
    ///
    /// let reply = chat
    ///     .update_channel("messaging", "general")
    ///     .data(ChannelInputRequest::new().custom(json!({"name": "Regatta 2026"})))
    ///     .message(
    ///         MessageRequest::new()
    ///             .text("The channel has a new name.")
    ///             .r#type(MessageRequestType::System)
    ///             .user_id("john"),
    ///     )
    ///     .skip_push(true)
    ///     .user_id("john")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// </details>
    ///
    /// <details><summary>Give a member a role and slow the channel down.</summary>
    ///
    /// ```no_run
    /// # async fn example(chat: chat_sdk::Chat) -> Result<(), Box<dyn std::error::Error>> {
    /// use chat_sdk::types::ChannelMemberRequest;
    ///
    /// let reply = chat
    ///     .update_channel("messaging", "general")
    ///     .assign_roles([
    ///         ChannelMemberRequest::new("jane").channel_role("channel_moderator"),
    ///     ])
    ///     .cooldown(30)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// </details>
    ///
    /// <details><summary>Switch translation off and make a moderator an ordinary
    /// member.</summary>
    ///
    /// ```no_run
    /// # async fn example(chat: chat_sdk::Chat) -> Result<(), Box<dyn std::error::Error>> {
    /// use chat_sdk::types::ChannelInputRequest;
    /// use serde_json::json;
    ///
    /// let reply = chat
    ///     .update_channel("messaging", "general")
    ///     .data(
    ///         ChannelInputRequest::new()
    ///             .auto_translation_enabled(false)
    ///             .custom(json!({"name": "Regatta 2026"})),
    ///     )
    ///     .demote_moderators(["leia"])
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// </details>
    ///
    /// <details><summary>Invite a user, who will see what was written since November.</summary>
    ///
    /// ```no_run
    /// # async fn example(chat: chat_sdk::Chat) -> Result<(), Box<dyn std::error::Error>> {
    /// use chat_sdk::Timestamp;
    /// use chat_sdk::types::ChannelMemberRequest;
    ///
    /// let reply = chat
    ///     .update_channel("messaging", "general")
    ///     .invites([ChannelMemberRequest::new("leia")])
    ///     .hide_history_before("2026-11-01T00:00:00Z".parse::<Timestamp>()?)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// </details>
    ///
    /// <details><summary>Accept an invitation on behalf of the invited user.</summary>
    ///
    /// ```no_run
    /// # async fn example(chat: chat_sdk::Chat) -> Result<(), Box<dyn std::error::Error>> {
    /// let reply = chat
    ///     .update_channel("messaging", "general")
    ///     .accept_invite(true)
    ///     .user_id("leia")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// </details>
    ///
    /// <details><summary>Turn an invitation down on behalf of the invited user.</summary>
    ///
    /// ```no_run
    /// # async fn example(chat: chat_sdk::Chat) -> Result<(), Box<dyn std::error::Error>> {
    /// use chat_sdk::types::UserRequest;
    ///
    /// let reply = chat
    ///     .update_channel("messaging", "general")
    ///     .reject_invite(true)
    ///     .user(UserRequest::new("leia").name("Leia"))
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// </details>
    ///
    /// <details><summary>Remove a member.</summary>
    ///
    /// ```no_run
    /// # async fn example(chat: chat_sdk::Chat) -> Result<(), Box<dyn std::error::Error>> {
    /// let reply = chat
    ///     .update_channel("messaging", "general")
    ///     .remove_members(["jane"])
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// </details>
    ///
    /// <details><summary>Exchange a tag for another.</summary>
    ///
    /// ```no_run
    /// # async fn example(chat: chat_sdk::Chat) -> Result<(), Box<dyn std::error::Error>> {
    /// let reply = chat
    ///     .update_channel("messaging", "general")
    ///     .add_filter_tags(["archived"])
    ///     .remove_filter_tags(["open"])
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// </details>
    #[doc(alias = "UpdateChannel")]
    pub fn update_channel(
        &self,
        r#type: impl Into<String>,
        id: impl Into<String>,
    ) -> UpdateChannel {
        UpdateChannel(
            runtime::Call::new(&self.connection, &UpdateChannel::ENDPOINT)
                .path("type", runtime::to::<String>(r#type))
                .path("id", runtime::to::<String>(id)),
        )
    }
}

impl UpdateChannel {
    const ENDPOINT: runtime::Endpoint<types::UpdateChannelResponse> = runtime::Endpoint {
        id: "UpdateChannel",
        method: &runtime::Method::POST,
        path: "/api/v2/chat/channels/{type}/{id}",
        body: runtime::RequestBody::Object("application/json"),
        ..runtime::Endpoint::json()
    };

    /// `true` if the acting user accepts their invitation to the channel.
    pub fn accept_invite(self, accept_invite: bool) -> Self {
        Self(self.0.field("accept_invite", accept_invite))
    }

    /// Tags to add to the channel, at most 10.
    pub fn add_filter_tags(
        self,
        add_filter_tags: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self(self.0.field("add_filter_tags", runtime::list::<String>(add_filter_tags)))
    }

    /// Users to add as members, at most 100.
    pub fn add_members(
        self,
        add_members: impl IntoIterator<Item = impl Into<types::ChannelMemberRequest>>,
    ) -> Self {
        let value = runtime::list::<types::ChannelMemberRequest>(add_members);
        Self(self.0.field("add_members", value))
    }

    /// Ids of members to make moderators, at most 100.
    pub fn add_moderators(
        self,
        add_moderators: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self(self.0.field("add_moderators", runtime::list::<String>(add_moderators)))
    }

    /// Members with the channel role each is to receive, at most 100.
    pub fn assign_roles(
        self,
        assign_roles: impl IntoIterator<Item = impl Into<types::ChannelMemberRequest>>,
    ) -> Self {
        let value = runtime::list::<types::ChannelMemberRequest>(assign_roles);
        Self(self.0.field("assign_roles", value))
    }

    /// Slow mode: seconds a member must wait between two messages, from 0 to 120. `0` switches it
    /// off.
    pub fn cooldown(self, cooldown: i32) -> Self {
        Self(self.0.field("cooldown", cooldown))
    }

    /// New values of the channel. Custom fields that are missing here are removed; use a partial
    /// update to keep them.
    pub fn data(self, data: impl Into<types::ChannelInputRequest>) -> Self {
        Self(self.0.field("data", runtime::to::<types::ChannelInputRequest>(data)))
    }

    /// Ids of moderators to make ordinary members, at most 100.
    pub fn demote_moderators(
        self,
        demote_moderators: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        let value = runtime::list::<String>(demote_moderators);
        Self(self.0.field("demote_moderators", value))
    }

    /// `true` to hide earlier messages from the members that this request adds.
    pub fn hide_history(self, hide_history: bool) -> Self {
        Self(self.0.field("hide_history", hide_history))
    }

    /// Hides messages older than this moment from the members that this request adds.
    pub fn hide_history_before(
        self,
        hide_history_before: impl Into<runtime::Timestamp>,
    ) -> Self {
        let value = runtime::to::<runtime::Timestamp>(hide_history_before);
        Self(self.0.field("hide_history_before", value))
    }

    /// Users to invite, at most 100. They become full members when they accept.
    pub fn invites(
        self,
        invites: impl IntoIterator<Item = impl Into<types::ChannelMemberRequest>>,
    ) -> Self {
        let value = runtime::list::<types::ChannelMemberRequest>(invites);
        Self(self.0.field("invites", value))
    }

    /// System message that tells the channel about the change.
    pub fn message(self, message: impl Into<types::MessageRequest>) -> Self {
        Self(self.0.field("message", runtime::to::<types::MessageRequest>(message)))
    }

    /// `true` if the acting user turns down their invitation to the channel.
    pub fn reject_invite(self, reject_invite: bool) -> Self {
        Self(self.0.field("reject_invite", reject_invite))
    }

    /// Tags to take off the channel.
    pub fn remove_filter_tags(
        self,
        remove_filter_tags: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        let value = runtime::list::<String>(remove_filter_tags);
        Self(self.0.field("remove_filter_tags", value))
    }

    /// Ids of members to remove, at most 100.
    pub fn remove_members(
        self,
        remove_members: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self(self.0.field("remove_members", runtime::list::<String>(remove_members)))
    }

    /// `true` to send no push notification for the system message.
    pub fn skip_push(self, skip_push: bool) -> Self {
        Self(self.0.field("skip_push", skip_push))
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

impl Channel {
    /// [`Chat::update_channel`] with the path values of the handle.
    pub fn update_channel(&self) -> UpdateChannel {
        self.client.update_channel(self.r#type.as_str(), self.id.as_str())
    }
}

runtime::operation!(UpdateChannel, types::UpdateChannelResponse);
