// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use std::collections::BTreeMap;
use super::PollOptionResponseData;
use super::PollVoteResponseData;
use super::UserResponse;

/// Poll with its options, settings and current counts.
///
/// Part of [`ChatMessageResponse`](super::ChatMessageResponse), [`FeedsV3ActivityResponse`](super::FeedsV3ActivityResponse), [`MessageResponse`](super::MessageResponse) and others.
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct PollResponseData {
    /// Whether users may answer with text of their own.
    pub allow_answers: bool,
    /// Whether users may add options.
    pub allow_user_suggested_options: bool,
    /// Number of text answers.
    pub answers_count: i32,
    /// Moment the poll was created.
    pub created_at: runtime::Timestamp,
    /// User who created the poll, as an object.
    pub created_by: Option<Box<UserResponse>>,
    /// Id of the user who created the poll.
    pub created_by_id: String,
    /// Extra data of the application on the poll, a free-form JSON object the API returns as it
    /// was stored.
    pub custom: runtime::Object,
    /// Explanation shown with the question; may be empty.
    pub description: String,
    /// Whether each user can vote for one option only; a later vote replaces the earlier one.
    pub enforce_unique_vote: bool,
    /// Unique id of the poll, to which `poll_id` of a message refers.
    pub id: String,
    /// Whether voting has ended.
    pub is_closed: Option<bool>,
    /// Newest text answers.
    pub latest_answers: Vec<PollVoteResponseData>,
    /// Newest votes, keyed by option id.
    pub latest_votes_by_option: BTreeMap<String, Vec<PollVoteResponseData>>,
    /// Most votes one user may cast; absent when there is no such limit.
    pub max_votes_allowed: Option<i32>,
    /// Question of the poll.
    pub name: String,
    /// Choices in display order.
    pub options: Vec<PollOptionResponseData>,
    /// Votes and answers of the requesting user.
    pub own_votes: Vec<PollVoteResponseData>,
    /// Moment of the last change to the poll.
    pub updated_at: runtime::Timestamp,
    /// Number of votes over all options.
    pub vote_count: i32,
    /// Number of votes, keyed by option id.
    pub vote_counts_by_option: BTreeMap<String, i32>,
    /// Whether others can see who voted for what: `public` or `anonymous`.
    pub voting_visibility: String,
}
