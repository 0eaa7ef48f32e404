// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

//! Search for messages over many channels, by text or by filter.
//!
//! Needs the feature `message-search`.
//!
//! | method | request | what it does |
//! |---|---|---|
//! | [`search`](super::super::Chat::search) | `GET /api/v2/chat/search` | Search messages |

mod search;
pub use self::search::Search;
