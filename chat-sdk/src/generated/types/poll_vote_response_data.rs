// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::UserResponse;

/// Vote for an option, or a text answer, of one user in a poll.
///
/// Part of [`PollResponseData`](super::PollResponseData), [`PollVoteResponse`](super::PollVoteResponse), [`PollVotesResponse`](super::PollVotesResponse) and others.
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct PollVoteResponseData {
    /// Text of the answer; absent for votes.
    pub answer_text: Option<String>,
    /// Moment the vote was cast.
    pub created_at: runtime::Timestamp,
    /// Unique id of the vote, needed to remove it.
    pub id: String,
    /// Whether this is a text answer and no vote for an option.
    pub is_answer: Option<bool>,
    /// Id of the chosen option; without meaning for text answers.
    pub option_id: String,
    /// Id of the poll voted in.
    pub poll_id: String,
    /// Moment of the last change to the vote.
    pub updated_at: runtime::Timestamp,
    /// Voter, as an object; can be absent in anonymous polls.
    pub user: Option<Box<UserResponse>>,
    /// Id of the voter; can be absent in anonymous polls.
    pub user_id: Option<String>,
}
