// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::super::super::Moderation;
use super::super::super::types;

/// The operation `unmute`, made by [`Moderation::unmute`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct Unmute(runtime::Call<types::UnmuteResponse>);

impl Moderation {
    /// Unmute users.
    ///
    /// Lifts the mutes of up to 1000 users for the acting user. The application receives a
    /// `user.unmuted` event.
    ///
    /// `POST /api/v2/moderation/unmute`, with the feature `mutes`
    ///
    /// Answers with [`types::UnmuteResponse`]. What is optional is set by the methods of
    /// [`Unmute`].
    ///
    /// # Arguments
    ///
    /// - `target_ids`: Ids of the users to unmute, at most 1000.
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
    /// Unmute a user.
    ///
    /// ```no_run
    /// # async fn example(moderation: chat_sdk::Moderation) -> Result<(), Box<dyn std::error::Error>> {
    /// let reply = moderation.unmute(["john"]).user_id("jane").await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// <details><summary>Unmute two users.</summary>
    ///
    /// ```no_run
    /// # async fn example(moderation: chat_sdk::Moderation) -> Result<(), Box<dyn std::error::Error>> {
    /// use chat_sdk::types::UserRequest;
    ///
    /// let reply = moderation
    ///     .unmute(["john", "leia"])
    ///     .user(UserRequest::new("jane").name("Jane"))
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// </details>
    pub fn unmute(
        &self,
        target_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Unmute {
        Unmute(
            runtime::Call::new(&self.connection, &Unmute::ENDPOINT)
                .field("target_ids", runtime::list::<String>(target_ids)),
        )
    }
}

impl Unmute {
    const ENDPOINT: runtime::Endpoint<types::UnmuteResponse> = runtime::Endpoint {
        id: "unmute",
        method: &runtime::Method::POST,
        path: "/api/v2/moderation/unmute",
        body: runtime::RequestBody::Object("application/json"),
        ..runtime::Endpoint::json()
    };

    /// User who lifts the mutes, as an object. Send `user` or `user_id`, not both.
    pub fn user(self, user: impl Into<types::UserRequest>) -> Self {
        Self(self.0.field("user", runtime::to::<types::UserRequest>(user)))
    }

    /// Id of the user who lifts the mutes. Send `user` or `user_id`, not both.
    pub fn user_id(self, user_id: impl Into<String>) -> Self {
        Self(self.0.field("user_id", runtime::to::<String>(user_id)))
    }
}

runtime::operation!(Unmute, types::UnmuteResponse);
