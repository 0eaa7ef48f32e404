// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::super::super::Moderation;
use super::super::super::types;

/// The operation `mute`, made by [`Moderation::mute`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct Mute(runtime::Call<types::MuteResponse>);

impl Moderation {
    /// Mute users.
    ///
    /// Mutes up to 1000 users for the acting user, who no longer sees their messages. Nobody else
    /// is affected. The mute ends after `timeout` minutes or by `unmute`. The application
    /// receives a `user.muted` event.
    ///
    /// `POST /api/v2/moderation/mute`, with the feature `mutes`
    ///
    /// Answers with [`types::MuteResponse`]. What is optional is set by the methods of [`Mute`].
    ///
    /// # Arguments
    ///
    /// - `target_ids`: Ids of the users to mute, at most 1000.
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
    /// Mute a user for an hour.
    ///
    /// ```no_run
    /// # async fn example(moderation: chat_sdk::Moderation) -> Result<(), Box<dyn std::error::Error>> {
    /// let reply = moderation.mute(["john"]).user_id("jane").timeout(60).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// <details><summary>Mute two users until the mutes are lifted.</summary>
    ///
    /// ```no_run
    /// # async fn example(moderation: chat_sdk::Moderation) -> Result<(), Box<dyn std::error::Error>> {
    /// use chat_sdk::types::UserRequest;
    ///
    /// let reply = moderation
    ///     .mute(["john", "leia"])
    ///     .user(UserRequest::new("jane").name("Jane"))
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// </details>
    pub fn mute(&self, target_ids: impl IntoIterator<Item = impl Into<String>>) -> Mute {
        Mute(
            runtime::Call::new(&self.connection, &Mute::ENDPOINT)
                .field("target_ids", runtime::list::<String>(target_ids)),
        )
    }
}

impl Mute {
    const ENDPOINT: runtime::Endpoint<types::MuteResponse> = runtime::Endpoint {
        id: "mute",
        method: &runtime::Method::POST,
        path: "/api/v2/moderation/mute",
        body: runtime::RequestBody::Object("application/json"),
        ..runtime::Endpoint::json()
    };

    /// Length of the mute in minutes. Without it the mute lasts until it is lifted.
    ///
    /// Limits: at least 0.
    pub fn timeout(self, timeout: i64) -> Self {
        Self(self.0.field("timeout", timeout))
    }

    /// User who mutes, as an object. Send `user` or `user_id`, not both.
    pub fn user(self, user: impl Into<types::UserRequest>) -> Self {
        Self(self.0.field("user", runtime::to::<types::UserRequest>(user)))
    }

    /// Id of the user who mutes. Send `user` or `user_id`, not both.
    pub fn user_id(self, user_id: impl Into<String>) -> Self {
        Self(self.0.field("user_id", runtime::to::<String>(user_id)))
    }
}

runtime::operation!(Mute, types::MuteResponse);
