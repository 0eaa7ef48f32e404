// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

/// A user named by id alone. Uploads use it for the uploading user.
///
/// Taken by [`Chat::upload_channel_file`](super::super::Chat::upload_channel_file), [`Chat::upload_channel_image`](super::super::Chat::upload_channel_image), [`Client::upload_file`](super::super::Client::upload_file) and others.
#[doc(alias = "OnlyUserID")]
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Deserialize))]
#[non_exhaustive]
pub struct OnlyUserId {
    /// Id of the user.
    pub id: String,
}

impl OnlyUserId {
    /// An object with everything that the API requires.
    ///
    /// - `id`: Id of the user.
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into() }
    }
}
