// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

//! Votes and answers in polls that are attached to messages.

use super::*;

mod cast_poll_vote;
pub use self::cast_poll_vote::CastPollVote;
mod delete_poll_vote;
pub use self::delete_poll_vote::DeletePollVote;
