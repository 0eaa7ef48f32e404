// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

//! Reactions of users to messages, such as `like`, with their counts and scores.

use super::*;

mod delete_reaction;
pub use self::delete_reaction::DeleteReaction;
mod get_reactions;
pub use self::get_reactions::GetReactions;
mod query_reactions;
pub use self::query_reactions::QueryReactions;
mod send_reaction;
pub use self::send_reaction::SendReaction;
