// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::super::super::Chat;
use super::super::super::types;

/// The operation `DeleteReaction`, made by [`Chat::delete_reaction`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct DeleteReaction(runtime::Call<types::DeleteReactionResponse>);

impl Chat {
    /// Delete a reaction.
    ///
    /// Removes the reaction of one type that a user has given to a message. Answers with the
    /// removed reaction and the message with its new counts.
    ///
    /// `DELETE /api/v2/chat/messages/{id}/reaction/{type}`, with the feature `reactions`
    ///
    /// Answers with [`types::DeleteReactionResponse`]. What is optional is set by the methods of
    /// [`DeleteReaction`].
    ///
    /// # Arguments
    ///
    /// - `id`: Id of the message.
    /// - `type`: Type of the reaction to remove, for example `like`.
    ///
    /// # Errors
    ///
    /// - `400`: The call was refused; the body says why.
    /// - `429`: The app calls this operation too often; the call had no effect.
    ///
    /// Any other failure is of one of the kinds in [`ErrorKind`](runtime::ErrorKind).
    ///
    /// # Example
    ///
    /// Take back the reaction of a user.
    ///
    /// ```no_run
    /// # async fn example(chat: chat_sdk::Chat) -> Result<(), Box<dyn std::error::Error>> {
    /// let reply = chat.delete_reaction("regatta-plan", "like").user_id("john").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "DeleteReaction")]
    pub fn delete_reaction(
        &self,
        id: impl Into<String>,
        r#type: impl Into<String>,
    ) -> DeleteReaction {
        DeleteReaction(
            runtime::Call::new(&self.connection, &DeleteReaction::ENDPOINT)
                .path("id", runtime::to::<String>(id))
                .path("type", runtime::to::<String>(r#type)),
        )
    }
}

impl DeleteReaction {
    const ENDPOINT: runtime::Endpoint<types::DeleteReactionResponse> = runtime::Endpoint {
        id: "DeleteReaction",
        method: &runtime::Method::DELETE,
        path: "/api/v2/chat/messages/{id}/reaction/{type}",
        ..runtime::Endpoint::json()
    };

    /// Id of the acting user in server-side calls; the reaction of this user is meant.
    pub fn user_id(self, user_id: impl Into<String>) -> Self {
        Self(self.0.query("user_id", runtime::to::<String>(user_id)))
    }
}

runtime::operation!(DeleteReaction, types::DeleteReactionResponse);
