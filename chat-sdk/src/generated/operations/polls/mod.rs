// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

//! Questions with options that messages carry, and the votes and answers of users.
//!
//! Needs the feature `polls`.
//!
//! | method | request | what it does |
//! |---|---|---|
//! | [`cast_poll_vote`](super::super::Chat::cast_poll_vote) | `POST /api/v2/chat/messages/{message_id}/polls/{poll_id}/vote` | Cast a vote in a poll |
//! | [`create_poll`](super::super::Client::create_poll) | `POST /api/v2/polls` | Create a poll |
//! | [`create_poll_option`](super::super::Client::create_poll_option) | `POST /api/v2/polls/{poll_id}/options` | Add an option to a poll |
//! | [`delete_poll`](super::super::Client::delete_poll) | `DELETE /api/v2/polls/{poll_id}` | Delete a poll |
//! | [`delete_poll_option`](super::super::Client::delete_poll_option) | `DELETE /api/v2/polls/{poll_id}/options/{option_id}` | Delete an option of a poll |
//! | [`delete_poll_vote`](super::super::Chat::delete_poll_vote) | `DELETE /api/v2/chat/messages/{message_id}/polls/{poll_id}/vote/{vote_id}` | Withdraw a vote from a poll |
//! | [`get_poll`](super::super::Client::get_poll) | `GET /api/v2/polls/{poll_id}` | Get a poll |
//! | [`get_poll_option`](super::super::Client::get_poll_option) | `GET /api/v2/polls/{poll_id}/options/{option_id}` | Get an option of a poll |
//! | [`query_poll_votes`](super::super::Client::query_poll_votes) | `POST /api/v2/polls/{poll_id}/votes` | Query votes in a poll |
//! | [`query_polls`](super::super::Client::query_polls) | `POST /api/v2/polls/query` | Query polls |
//! | [`update_poll`](super::super::Client::update_poll) | `PUT /api/v2/polls` | Replace a poll |
//! | [`update_poll_option`](super::super::Client::update_poll_option) | `PUT /api/v2/polls/{poll_id}/options` | Replace an option of a poll |
//! | [`update_poll_partial`](super::super::Client::update_poll_partial) | `PATCH /api/v2/polls/{poll_id}` | Change single fields of a poll |

mod cast_poll_vote;
pub use self::cast_poll_vote::CastPollVote;
mod create_poll;
pub use self::create_poll::CreatePoll;
mod create_poll_option;
pub use self::create_poll_option::CreatePollOption;
mod delete_poll;
pub use self::delete_poll::DeletePoll;
mod delete_poll_option;
pub use self::delete_poll_option::DeletePollOption;
mod delete_poll_vote;
pub use self::delete_poll_vote::DeletePollVote;
mod get_poll;
pub use self::get_poll::GetPoll;
mod get_poll_option;
pub use self::get_poll_option::GetPollOption;
mod query_poll_votes;
pub use self::query_poll_votes::QueryPollVotes;
mod query_polls;
pub use self::query_polls::QueryPolls;
mod update_poll;
pub use self::update_poll::UpdatePoll;
mod update_poll_option;
pub use self::update_poll_option::UpdatePollOption;
mod update_poll_partial;
pub use self::update_poll_partial::UpdatePollPartial;
