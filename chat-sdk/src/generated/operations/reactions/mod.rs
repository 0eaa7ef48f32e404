// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

//! Reactions of users to messages, such as `like`, with their counts and scores.
//!
//! Needs the feature `reactions`.
//!
//! | method | request | what it does |
//! |---|---|---|
//! | [`delete_reaction`](super::super::Chat::delete_reaction) | `DELETE /api/v2/chat/messages/{id}/reaction/{type}` | Delete a reaction |
//! | [`get_reactions`](super::super::Chat::get_reactions) | `GET /api/v2/chat/messages/{id}/reactions` | List the reactions to a message |
//! | [`query_reactions`](super::super::Chat::query_reactions) | `POST /api/v2/chat/messages/{id}/reactions` | Query the reactions to a message |
//! | [`send_reaction`](super::super::Chat::send_reaction) | `POST /api/v2/chat/messages/{id}/reaction` | Send a reaction |

mod delete_reaction;
pub use self::delete_reaction::DeleteReaction;
mod get_reactions;
pub use self::get_reactions::GetReactions;
mod query_reactions;
pub use self::query_reactions::QueryReactions;
mod send_reaction;
pub use self::send_reaction::SendReaction;
