// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

//! Named sets of features, limits, moderation settings and permissions. Every channel has one
//! and behaves accordingly.
//!
//! Needs the feature `channel-types`.
//!
//! | method | request | what it does |
//! |---|---|---|
//! | [`create_channel_type`](super::super::Chat::create_channel_type) | `POST /api/v2/chat/channeltypes` | Create a channel type |
//! | [`delete_channel_type`](super::super::Chat::delete_channel_type) | `DELETE /api/v2/chat/channeltypes/{name}` | Delete a channel type |
//! | [`get_channel_type`](super::super::Chat::get_channel_type) | `GET /api/v2/chat/channeltypes/{name}` | Get a channel type |
//! | [`list_channel_types`](super::super::Chat::list_channel_types) | `GET /api/v2/chat/channeltypes` | List the channel types |
//! | [`update_channel_type`](super::super::Chat::update_channel_type) | `PUT /api/v2/chat/channeltypes/{name}` | Update a channel type |

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
