// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

//! Numbers of unread messages of a user, by channel type, channel, thread and team.
//!
//! Needs the feature `unread`.
//!
//! | method | request | what it does |
//! |---|---|---|
//! | [`unread_counts`](super::super::Chat::unread_counts) | `GET /api/v2/chat/unread` | Get the unread counts of a user |
//! | [`unread_counts_batch`](super::super::Chat::unread_counts_batch) | `POST /api/v2/chat/unread_batch` | Get the unread counts of many users |

mod unread_counts;
pub use self::unread_counts::UnreadCounts;
mod unread_counts_batch;
pub use self::unread_counts_batch::UnreadCountsBatch;
