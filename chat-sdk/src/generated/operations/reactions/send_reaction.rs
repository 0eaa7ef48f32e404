// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::super::super::Chat;
use super::super::super::types;

/// The operation `SendReaction`, made by [`Chat::send_reaction`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct SendReaction(runtime::Call<types::SendReactionResponse>);

impl Chat {
    /// Send a reaction.
    ///
    /// Adds a reaction of one user to a message, or replaces the reaction of the same type;
    /// `enforce_unique` removes all other reactions of this user first. `user` or `user_id`
    /// inside `reaction` names the acting user. Answers with the reaction and the message with
    /// its new counts.
    ///
    /// `POST /api/v2/chat/messages/{id}/reaction`, with the feature `reactions`
    ///
    /// Answers with [`types::SendReactionResponse`]. What is optional is set by the methods of
    /// [`SendReaction`].
    ///
    /// # Arguments
    ///
    /// - `id`: Id of the message.
    /// - `reaction`: Reaction to store; its `user` or `user_id` names the reacting user.
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
    /// React on behalf of a user.
    ///
    /// ```no_run
    /// # async fn example(chat: chat_sdk::Chat) -> Result<(), Box<dyn std::error::Error>> {
    /// use chat_sdk::types::ReactionRequest;
    ///
    /// let reply = chat
    ///     .send_reaction("regatta-plan", ReactionRequest::new("like").user_id("john"))
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// <details><summary>Replace earlier reactions of the user by one of an earlier date, without
    /// a push notification.</summary>
    ///
    /// ```no_run
    /// # async fn example(chat: chat_sdk::Chat) -> Result<(), Box<dyn std::error::Error>> {
    /// use chat_sdk::Timestamp;
    /// use chat_sdk::types::ReactionRequest;
    ///
    /// let reply = chat
    ///     .send_reaction(
    ///         "regatta-plan",
    ///         ReactionRequest::new("clap")
    ///             .score(3)
    ///             .created_at("2026-11-23T08:00:00Z".parse::<Timestamp>()?)
    ///             .user_id("john"),
    ///     )
    ///     .skip_push(true)
    ///     .enforce_unique(true)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// </details>
    #[doc(alias = "SendReaction")]
    pub fn send_reaction(
        &self,
        id: impl Into<String>,
        reaction: impl Into<types::ReactionRequest>,
    ) -> SendReaction {
        SendReaction(
            runtime::Call::new(&self.connection, &SendReaction::ENDPOINT)
                .path("id", runtime::to::<String>(id))
                .field("reaction", runtime::to::<types::ReactionRequest>(reaction)),
        )
    }
}

impl SendReaction {
    const ENDPOINT: runtime::Endpoint<types::SendReactionResponse> = runtime::Endpoint {
        id: "SendReaction",
        method: &runtime::Method::POST,
        path: "/api/v2/chat/messages/{id}/reaction",
        body: runtime::RequestBody::Object("application/json"),
        ..runtime::Endpoint::json()
    };

    /// When `true`, the reaction replaces all earlier ones of the user to the message.
    pub fn enforce_unique(self, enforce_unique: bool) -> Self {
        Self(self.0.field("enforce_unique", enforce_unique))
    }

    /// When `true`, the reaction triggers no push notification.
    pub fn skip_push(self, skip_push: bool) -> Self {
        Self(self.0.field("skip_push", skip_push))
    }
}

runtime::operation!(SendReaction, types::SendReactionResponse);
