// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use super::*;

/// The operation `CastPollVote`, made by [`Chat::cast_poll_vote`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct CastPollVote(Call<types::PollVoteResponse>);

impl Chat {
    /// Cast a vote in a poll.
    ///
    /// Records the vote of one user in the poll of a message: an `option_id`, or an `answer_text`
    /// where the poll allows answers. `user` or `user_id` names the acting user. Answers with the
    /// vote and the poll with its new counts.
    ///
    /// `POST /api/v2/chat/messages/{message_id}/polls/{poll_id}/vote`
    ///
    /// # Arguments
    ///
    /// - `message_id`: Id of the message that carries the poll.
    /// - `poll_id`: Id of the poll, at most 255 characters.
    #[doc(alias = "CastPollVote")]
    pub fn cast_poll_vote(
        &self,
        message_id: impl Into<String>,
        poll_id: impl Into<String>,
    ) -> CastPollVote {
        CastPollVote(
            Call::json(
                    &self.connection,
                    "CastPollVote",
                    Method::POST,
                    "/api/v2/chat/messages/{message_id}/polls/{poll_id}/vote",
                )
                .json_body()
                .path("message_id", runtime::to::<String>(message_id))
                .path("poll_id", runtime::to::<String>(poll_id)),
        )
    }
}

impl CastPollVote {
    /// Acting user as an object, in place of `user_id`.
    pub fn user(self, user: impl Into<types::UserRequest>) -> Self {
        Self(self.0.field("user", runtime::to::<types::UserRequest>(user)))
    }

    /// Id of the acting user; server-side calls send this or `user`.
    pub fn user_id(self, user_id: impl Into<String>) -> Self {
        Self(self.0.field("user_id", runtime::to::<String>(user_id)))
    }

    /// Option the user picks or the answer the user writes.
    pub fn vote(self, vote: impl Into<types::VoteData>) -> Self {
        Self(self.0.field("vote", runtime::to::<types::VoteData>(vote)))
    }
}

runtime::operation!(CastPollVote, types::PollVoteResponse);
