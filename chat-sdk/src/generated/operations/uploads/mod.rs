// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

//! Files and images of a channel, to be used in message attachments.

use super::*;

mod delete_channel_file;
pub use self::delete_channel_file::DeleteChannelFile;
mod delete_channel_image;
pub use self::delete_channel_image::DeleteChannelImage;
mod upload_channel_file;
pub use self::upload_channel_file::UploadChannelFile;
mod upload_channel_image;
pub use self::upload_channel_image::UploadChannelImage;
