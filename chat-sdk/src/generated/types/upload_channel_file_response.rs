// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;

/// Answer to the upload of a file.
///
/// Answer of [`Chat::upload_channel_file`](super::super::Chat::upload_channel_file).
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct UploadChannelFileResponse {
    /// Time the server spent on the request, as text with a unit, such as `12.34ms`.
    pub duration: String,
    /// URL of the stored file. Put it into `asset_url` of an attachment.
    pub file: Option<String>,
    /// Measure that moderation advises for the content; absent when it was not checked.
    pub moderation_action: Option<String>,
    /// URL of a preview picture; absent when there is none for this kind of file. Put it into
    /// `thumb_url` of an attachment.
    pub thumb_url: Option<String>,
}
