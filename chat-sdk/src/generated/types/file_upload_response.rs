// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;

/// Answer to the upload of a file to the app.
///
/// Answer of [`Client::upload_file`](super::super::Client::upload_file).
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct FileUploadResponse {
    /// Time the server spent on the request, as text with a unit, such as `12.34ms`.
    pub duration: String,
    /// URL of the stored file. Put it into `asset_url` of an attachment.
    pub file: Option<String>,
    /// URL of a preview picture; absent when there is none for this kind of file.
    pub thumb_url: Option<String>,
}
