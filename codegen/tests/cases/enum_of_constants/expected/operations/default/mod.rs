// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

//! Operations of the group `default`.
//!
//! | method | request | what it does |
//! |---|---|---|
//! | [`get_channel`](super::super::Api::get_channel) | `GET /channels` |  |

mod get_channel;
pub use self::get_channel::GetChannel;
