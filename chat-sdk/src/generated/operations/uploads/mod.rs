// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

//! Files and images of a channel, to be used in message attachments.
//!
//! Needs the feature `uploads`.
//!
//! | method | request | what it does |
//! |---|---|---|
//! | [`delete_channel_file`](super::super::Chat::delete_channel_file) | `DELETE /api/v2/chat/channels/{type}/{id}/file` | Delete a channel file |
//! | [`delete_channel_image`](super::super::Chat::delete_channel_image) | `DELETE /api/v2/chat/channels/{type}/{id}/image` | Delete a channel image |
//! | [`upload_channel_file`](super::super::Chat::upload_channel_file) | `POST /api/v2/chat/channels/{type}/{id}/file` | Upload a channel file |
//! | [`upload_channel_image`](super::super::Chat::upload_channel_image) | `POST /api/v2/chat/channels/{type}/{id}/image` | Upload a channel image |

mod delete_channel_file;
pub use self::delete_channel_file::DeleteChannelFile;
mod delete_channel_image;
pub use self::delete_channel_image::DeleteChannelImage;
mod upload_channel_file;
pub use self::upload_channel_file::UploadChannelFile;
mod upload_channel_image;
pub use self::upload_channel_image::UploadChannelImage;
