// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::super::super::Channel;
use super::super::super::Moderation;
use super::super::super::types;

/// The operation `unban`, made by [`Moderation::unban`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct Unban(runtime::Call<types::UnbanResponse>);

impl Moderation {
    /// Unban a user.
    ///
    /// Lifts the ban of a user in one channel, if `channel_cid` is set, or in the whole app. A
    /// shadow ban is lifted in the same way. The application receives a `user.unbanned` event.
    ///
    /// `POST /api/v2/moderation/unban`, with the feature `bans-and-flags`
    ///
    /// Answers with [`types::UnbanResponse`]. What is optional is set by the methods of
    /// [`Unban`].
    ///
    /// # Arguments
    ///
    /// - `target_user_id`: Id of the user to unban.
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
    /// Lift the ban in one channel.
    ///
    /// ```no_run
    /// # async fn example(moderation: chat_sdk::Moderation) -> Result<(), Box<dyn std::error::Error>> {
    /// let reply = moderation
    ///     .unban("john")
    ///     .channel_cid("messaging:general")
    ///     .created_by("leia")
    ///     .unbanned_by_id("leia")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// <details><summary>Lift the ban from the whole app.</summary>
    ///
    /// ```no_run
    /// # async fn example(moderation: chat_sdk::Moderation) -> Result<(), Box<dyn std::error::Error>> {
    /// use chat_sdk::types::UserRequest;
    ///
    /// let reply = moderation
    ///     .unban("john")
    ///     .unbanned_by(UserRequest::new("leia").name("Leia"))
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// </details>
    pub fn unban(&self, target_user_id: impl Into<String>) -> Unban {
        Unban(
            runtime::Call::new(&self.connection, &Unban::ENDPOINT)
                .query("target_user_id", runtime::to::<String>(target_user_id)),
        )
    }
}

impl Unban {
    const ENDPOINT: runtime::Endpoint<types::UnbanResponse> = runtime::Endpoint {
        id: "unban",
        method: &runtime::Method::POST,
        path: "/api/v2/moderation/unban",
        body: runtime::RequestBody::Object("application/json"),
        ..runtime::Endpoint::json()
    };

    /// Full id (`type:id`) of the channel to lift the ban in. Without it the ban from the whole
    /// app is lifted.
    pub fn channel_cid(self, channel_cid: impl Into<String>) -> Self {
        Self(self.0.query("channel_cid", runtime::to::<String>(channel_cid)))
    }

    /// Id of the user who imposed the ban.
    pub fn created_by(self, created_by: impl Into<String>) -> Self {
        Self(self.0.query("created_by", runtime::to::<String>(created_by)))
    }

    /// Moderator who lifts the ban, as an object. Send `unbanned_by` or `unbanned_by_id`, not
    /// both.
    pub fn unbanned_by(self, unbanned_by: impl Into<types::UserRequest>) -> Self {
        let value = runtime::to::<types::UserRequest>(unbanned_by);
        Self(self.0.field("unbanned_by", value))
    }

    /// Id of the moderator who lifts the ban. Send `unbanned_by` or `unbanned_by_id`, not both.
    pub fn unbanned_by_id(self, unbanned_by_id: impl Into<String>) -> Self {
        Self(self.0.field("unbanned_by_id", runtime::to::<String>(unbanned_by_id)))
    }
}

impl Channel {
    /// [`Moderation::unban`] with `channel_cid` of the handle.
    pub fn unban(&self, target_user_id: impl Into<String>) -> Unban {
        Moderation::from(self.client.connection.clone())
            .unban(target_user_id)
            .channel_cid(self.cid())
    }
}

runtime::operation!(Unban, types::UnbanResponse);
