// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

//! Channels that a user has silenced.
//!
//! Needs the feature `mutes`.
//!
//! | method | request | what it does |
//! |---|---|---|
//! | [`mute_channel`](Chat::mute_channel) | `POST /api/v2/chat/moderation/mute/channel` | Mute channels |
//! | [`unmute_channel`](Chat::unmute_channel) | `POST /api/v2/chat/moderation/unmute/channel` | Unmute channels |

use super::*;

mod mute_channel;
pub use self::mute_channel::MuteChannel;
mod unmute_channel;
pub use self::unmute_channel::UnmuteChannel;
