// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

//! Replies below a parent message, and the state of the thread that they form.

use super::*;

mod get_replies;
pub use self::get_replies::GetReplies;
mod get_thread;
pub use self::get_thread::GetThread;
mod query_threads;
pub use self::query_threads::QueryThreads;
mod update_thread_partial;
pub use self::update_thread_partial::UpdateThreadPartial;
