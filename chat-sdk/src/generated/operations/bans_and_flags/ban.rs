// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::super::super::Channel;
use super::super::super::Moderation;
use super::super::super::types;

/// The operation `ban`, made by [`Moderation::ban`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct Ban(runtime::Call<types::ModerationBanResponse>);

impl Moderation {
    /// Ban a user.
    ///
    /// Bans a user from one channel, if `channel_cid` is set, or from the whole app. A banned
    /// user can read but not send. A shadow ban accepts messages and shows them to their author
    /// only. The ban ends after `timeout` minutes or by `unban`. The application receives a
    /// `user.banned` event.
    ///
    /// `POST /api/v2/moderation/ban`, with the feature `bans-and-flags`
    ///
    /// Answers with [`types::ModerationBanResponse`]. What is optional is set by the methods of
    /// [`Ban`].
    ///
    /// # Arguments
    ///
    /// - `target_user_id`: Id of the user to ban.
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
    /// Ban a user from one channel for an hour.
    ///
    /// ```no_run
    /// # async fn example(moderation: chat_sdk::Moderation) -> Result<(), Box<dyn std::error::Error>> {
    /// let reply = moderation
    ///     .ban("john")
    ///     .channel_cid("messaging:general")
    ///     .banned_by_id("leia")
    ///     .reason("Spam")
    ///     .timeout(60)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// <details><summary>Ban a user from the whole app, with the IP address, and delete the
    /// messages.</summary>
    ///
    /// ```no_run
    /// # async fn example(moderation: chat_sdk::Moderation) -> Result<(), Box<dyn std::error::Error>> {
    /// use chat_sdk::types::BanMessageDeletion;
    ///
    /// let reply = moderation
    ///     .ban("john")
    ///     .banned_by_id("leia")
    ///     .ip_ban(true)
    ///     .delete_messages(BanMessageDeletion::Soft)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// </details>
    ///
    /// <details><summary>Shadow ban a user.</summary>
    ///
    /// ```no_run
    /// # async fn example(moderation: chat_sdk::Moderation) -> Result<(), Box<dyn std::error::Error>> {
    /// use chat_sdk::types::UserRequest;
    ///
    /// let reply = moderation
    ///     .ban("john")
    ///     .shadow(true)
    ///     .banned_by(UserRequest::new("leia").name("Leia"))
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// </details>
    pub fn ban(&self, target_user_id: impl Into<String>) -> Ban {
        Ban(
            runtime::Call::new(&self.connection, &Ban::ENDPOINT)
                .field("target_user_id", runtime::to::<String>(target_user_id)),
        )
    }
}

impl Ban {
    const ENDPOINT: runtime::Endpoint<types::ModerationBanResponse> = runtime::Endpoint {
        id: "ban",
        method: &runtime::Method::POST,
        path: "/api/v2/moderation/ban",
        body: runtime::RequestBody::Object("application/json"),
        ..runtime::Endpoint::json()
    };

    /// Moderator who bans the user, as an object. Send `banned_by` or `banned_by_id`, not both.
    pub fn banned_by(self, banned_by: impl Into<types::UserRequest>) -> Self {
        Self(self.0.field("banned_by", runtime::to::<types::UserRequest>(banned_by)))
    }

    /// Id of the moderator who bans the user. Send `banned_by` or `banned_by_id`, not both.
    pub fn banned_by_id(self, banned_by_id: impl Into<String>) -> Self {
        Self(self.0.field("banned_by_id", runtime::to::<String>(banned_by_id)))
    }

    /// Full id (`type:id`) of the channel that the ban is limited to. Without it the user is
    /// banned from the whole app.
    pub fn channel_cid(self, channel_cid: impl Into<String>) -> Self {
        Self(self.0.field("channel_cid", runtime::to::<String>(channel_cid)))
    }

    /// Deletes the user's messages in the given way. Without it they are kept.
    pub fn delete_messages(
        self,
        delete_messages: impl Into<types::BanMessageDeletion>,
    ) -> Self {
        let value = runtime::to::<types::BanMessageDeletion>(delete_messages);
        Self(self.0.field("delete_messages", value))
    }

    /// `true` to also ban the IP address that the user connected from last.
    pub fn ip_ban(self, ip_ban: bool) -> Self {
        Self(self.0.field("ip_ban", ip_ban))
    }

    /// Explanation for the record.
    pub fn reason(self, reason: impl Into<String>) -> Self {
        Self(self.0.field("reason", runtime::to::<String>(reason)))
    }

    /// `true` for a shadow ban: messages are accepted, but only their author sees them.
    pub fn shadow(self, shadow: bool) -> Self {
        Self(self.0.field("shadow", shadow))
    }

    /// Length of the ban in minutes. Without it the ban lasts until it is lifted.
    ///
    /// Limits: at least 0.
    pub fn timeout(self, timeout: i64) -> Self {
        Self(self.0.field("timeout", timeout))
    }
}

impl Channel {
    /// [`Moderation::ban`] with `channel_cid` of the handle.
    pub fn ban(&self, target_user_id: impl Into<String>) -> Ban {
        Moderation::from(self.client.connection.clone())
            .ban(target_user_id)
            .channel_cid(self.cid())
    }
}

runtime::operation!(Ban, types::ModerationBanResponse);
