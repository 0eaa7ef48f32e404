// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

//! Replies below a parent message, and the state of the thread that they form.
//!
//! Needs the feature `threads`.
//!
//! | method | request | what it does |
//! |---|---|---|
//! | [`get_replies`](super::super::Chat::get_replies) | `GET /api/v2/chat/messages/{parent_id}/replies` | List the replies to a message |
//! | [`get_thread`](super::super::Chat::get_thread) | `GET /api/v2/chat/threads/{message_id}` | Get a thread |
//! | [`query_threads`](super::super::Chat::query_threads) | `POST /api/v2/chat/threads` | Query the threads of a user |
//! | [`update_thread_partial`](super::super::Chat::update_thread_partial) | `PATCH /api/v2/chat/threads/{message_id}` | Change single fields of a thread |

mod get_replies;
pub use self::get_replies::GetReplies;
mod get_thread;
pub use self::get_thread::GetThread;
mod query_threads;
pub use self::query_threads::QueryThreads;
mod update_thread_partial;
pub use self::update_thread_partial::UpdateThreadPartial;
