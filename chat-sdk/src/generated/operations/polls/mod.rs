// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

//! Votes and answers in polls that are attached to messages.
//!
//! Needs the feature `polls`.
//!
//! | method | request | what it does |
//! |---|---|---|
//! | [`cast_poll_vote`](Chat::cast_poll_vote) | `POST /api/v2/chat/messages/{message_id}/polls/{poll_id}/vote` | Cast a vote in a poll |
//! | [`delete_poll_vote`](Chat::delete_poll_vote) | `DELETE /api/v2/chat/messages/{message_id}/polls/{poll_id}/vote/{vote_id}` | Withdraw a vote from a poll |

use super::*;

mod cast_poll_vote;
pub use self::cast_poll_vote::CastPollVote;
mod delete_poll_vote;
pub use self::delete_poll_vote::DeletePollVote;
