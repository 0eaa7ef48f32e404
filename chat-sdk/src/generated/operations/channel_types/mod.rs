// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

//! Named sets of features, limits, moderation settings and permissions. Every channel has one
//! and behaves accordingly.

use super::*;

mod create_channel_type;
pub use self::create_channel_type::CreateChannelType;
mod delete_channel_type;
pub use self::delete_channel_type::DeleteChannelType;
mod get_channel_type;
pub use self::get_channel_type::GetChannelType;
mod list_channel_types;
pub use self::list_channel_types::ListChannelTypes;
mod update_channel_type;
pub use self::update_channel_type::UpdateChannelType;
