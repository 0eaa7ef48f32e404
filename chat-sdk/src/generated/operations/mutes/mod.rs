// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

//! Channels that a user has silenced.

use super::*;

mod mute_channel;
pub use self::mute_channel::MuteChannel;
mod unmute_channel;
pub use self::unmute_channel::UnmuteChannel;
