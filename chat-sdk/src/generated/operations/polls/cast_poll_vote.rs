// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::super::super::Chat;
use super::super::super::types;

/// The operation `CastPollVote`, made by [`Chat::cast_poll_vote`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct CastPollVote(runtime::Call<types::PollVoteResponse>);

impl Chat {
    /// Cast a vote in a poll.
    ///
    /// Records the vote of one user in the poll of a message: an `option_id`, or an `answer_text`
    /// where the poll allows answers. `user` or `user_id` names the acting user. Answers with the
    /// vote and the poll with its new counts.
    ///
    /// `POST /api/v2/chat/messages/{message_id}/polls/{poll_id}/vote`, with the feature `polls`
    ///
    /// Answers with [`types::PollVoteResponse`]. What is optional is set by the methods of
    /// [`CastPollVote`].
    ///
    /// # Arguments
    ///
    /// - `message_id`: Id of the message that carries the poll.
    /// - `poll_id`: Id of the poll, at most 255 characters.
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
    /// Vote for an option.
    ///
    /// ```no_run
    /// # async fn example(chat: chat_sdk::Chat) -> Result<(), Box<dyn std::error::Error>> {
    /// use chat_sdk::types::VoteData;
    ///
    /// let reply = chat
    ///     .cast_poll_vote("regatta-date", "which-weekend")
    ///     .vote(VoteData::new().option_id("first-of-may"))
    ///     .user_id("john")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// <details><summary>Answer in own words.</summary>
    ///
    /// ```no_run
    /// # async fn example(chat: chat_sdk::Chat) -> Result<(), Box<dyn std::error::Error>> {
    /// use chat_sdk::types::VoteData;
    ///
    /// let reply = chat
    ///     .cast_poll_vote("regatta-date", "which-weekend")
    ///     .vote(VoteData::new().answer_text("Any day but Sunday"))
    ///     .user_id("john")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// </details>
    ///
    /// <details><summary>Vote for an option, naming the user as an object.</summary>
    ///
    /// ```no_run
    /// # async fn example(chat: chat_sdk::Chat) -> Result<(), Box<dyn std::error::Error>> {
    /// use chat_sdk::types::{UserRequest, VoteData};
    ///
    /// let reply = chat
    ///     .cast_poll_vote("regatta-date", "which-weekend")
    ///     .vote(VoteData::new().option_id("first-of-may"))
    ///     .user(UserRequest::new("jane").name("Jane"))
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// </details>
    #[doc(alias = "CastPollVote")]
    pub fn cast_poll_vote(
        &self,
        message_id: impl Into<String>,
        poll_id: impl Into<String>,
    ) -> CastPollVote {
        CastPollVote(
            runtime::Call::new(&self.connection, &CastPollVote::ENDPOINT)
                .path("message_id", runtime::to::<String>(message_id))
                .path("poll_id", runtime::to::<String>(poll_id)),
        )
    }
}

impl CastPollVote {
    const ENDPOINT: runtime::Endpoint<types::PollVoteResponse> = runtime::Endpoint {
        id: "CastPollVote",
        method: &runtime::Method::POST,
        path: "/api/v2/chat/messages/{message_id}/polls/{poll_id}/vote",
        body: runtime::RequestBody::Object("application/json"),
        ..runtime::Endpoint::json()
    };

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
