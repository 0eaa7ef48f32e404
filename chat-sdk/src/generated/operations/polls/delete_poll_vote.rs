// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::super::super::Chat;
use super::super::super::types;

/// The operation `DeletePollVote`, made by [`Chat::delete_poll_vote`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct DeletePollVote(runtime::Call<types::PollVoteResponse>);

impl Chat {
    /// Withdraw a vote from a poll.
    ///
    /// Removes one vote of a user from the poll of a message. Answers with the removed vote and
    /// the poll with its new counts.
    ///
    /// `DELETE /api/v2/chat/messages/{message_id}/polls/{poll_id}/vote/{vote_id}`, with the
    /// feature `polls`
    ///
    /// Answers with [`types::PollVoteResponse`]. What is optional is set by the methods of
    /// [`DeletePollVote`].
    ///
    /// # Arguments
    ///
    /// - `message_id`: Id of the message that carries the poll.
    /// - `poll_id`: Id of the poll, at most 255 characters.
    /// - `vote_id`: Id of the vote to withdraw, at most 255 characters.
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
    /// Withdraw the vote of a user.
    ///
    /// ```no_run
    /// # async fn example(chat: chat_sdk::Chat) -> Result<(), Box<dyn std::error::Error>> {
    /// let reply = chat
    ///     .delete_poll_vote("regatta-date", "which-weekend", "vote-of-jane")
    ///     .user_id("jane")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "DeletePollVote")]
    pub fn delete_poll_vote(
        &self,
        message_id: impl Into<String>,
        poll_id: impl Into<String>,
        vote_id: impl Into<String>,
    ) -> DeletePollVote {
        DeletePollVote(
            runtime::Call::new(&self.connection, &DeletePollVote::ENDPOINT)
                .path("message_id", runtime::to::<String>(message_id))
                .path("poll_id", runtime::to::<String>(poll_id))
                .path("vote_id", runtime::to::<String>(vote_id)),
        )
    }
}

impl DeletePollVote {
    const ENDPOINT: runtime::Endpoint<types::PollVoteResponse> = runtime::Endpoint {
        id: "DeletePollVote",
        method: &runtime::Method::DELETE,
        path: "/api/v2/chat/messages/{message_id}/polls/{poll_id}/vote/{vote_id}",
        ..runtime::Endpoint::json()
    };

    /// Id of the acting user in server-side calls; the vote of this user is meant.
    pub fn user_id(self, user_id: impl Into<String>) -> Self {
        Self(self.0.query("user_id", runtime::to::<String>(user_id)))
    }
}

runtime::operation!(DeletePollVote, types::PollVoteResponse);
