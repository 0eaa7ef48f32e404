// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

//! Channels and users that a user has silenced.
//!
//! Needs the feature `mutes`.
//!
//! | method | request | what it does |
//! |---|---|---|
//! | [`mute`](super::super::Moderation::mute) | `POST /api/v2/moderation/mute` | Mute users |
//! | [`mute_channel`](super::super::Chat::mute_channel) | `POST /api/v2/chat/moderation/mute/channel` | Mute channels |
//! | [`unmute`](super::super::Moderation::unmute) | `POST /api/v2/moderation/unmute` | Unmute users |
//! | [`unmute_channel`](super::super::Chat::unmute_channel) | `POST /api/v2/chat/moderation/unmute/channel` | Unmute channels |

mod mute;
pub use self::mute::Mute;
mod mute_channel;
pub use self::mute_channel::MuteChannel;
mod unmute;
pub use self::unmute::Unmute;
mod unmute_channel;
pub use self::unmute_channel::UnmuteChannel;
