// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

//! Operations of the group `default`.
//!
//! | method | request | what it does |
//! |---|---|---|
//! | [`get_channel`](Api::get_channel) | `GET /channels` |  |

use super::*;

mod get_channel;
pub use self::get_channel::GetChannel;
