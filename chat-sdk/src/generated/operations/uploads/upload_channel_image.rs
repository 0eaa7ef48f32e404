// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::super::super::Channel;
use super::super::super::Chat;
use super::super::super::types;

/// The operation `UploadChannelImage`, made by [`Chat::upload_channel_image`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct UploadChannelImage(runtime::Call<types::UploadChannelResponse>);

impl Chat {
    /// Upload a channel image.
    ///
    /// The body is a multipart form of at most 100 MB, in which `user` names the uploading user
    /// and is required. `upload_sizes` asks for resized copies. Answers with the URL for the
    /// `image_url` of an attachment; the upload alone posts no message.
    ///
    /// `POST /api/v2/chat/channels/{type}/{id}/image`, with the feature `uploads`
    ///
    /// Answers with [`types::UploadChannelResponse`]. What is optional is set by the methods of
    /// [`UploadChannelImage`].
    ///
    /// # Arguments
    ///
    /// - `type`: Channel type, for example `messaging`.
    /// - `id`: Channel id, unique within its type.
    /// - `file`: Content of the file, at most 100 MB, as a part of the multipart form with a file name and a content type.
    /// - `user`: User who uploads, as JSON text with the `id`. An upload without a valid user is refused.
    ///
    /// # Errors
    ///
    /// - `400`: The call was refused; the body says why.
    /// - `429`: The app calls this operation too often; the call had no effect.
    ///
    /// Any other failure is of one of the kinds in [`ErrorKind`](runtime::ErrorKind).
    ///
    /// # Examples
    ///
    /// Upload a photo on behalf of a user.
    ///
    /// ```no_run
    /// # async fn example(chat: chat_sdk::Chat) -> Result<(), Box<dyn std::error::Error>> {
    /// use chat_sdk::File;
    /// use chat_sdk::types::OnlyUserId;
    ///
    /// let reply = chat
    ///     .upload_channel_image(
    ///         "messaging",
    ///         "general",
    ///         File::path("harbour.jpg"),
    ///         OnlyUserId::new("john"),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// <details><summary>Ask for a small and a square copy too.</summary>
    ///
    /// ```no_run
    /// # async fn example(chat: chat_sdk::Chat) -> Result<(), Box<dyn std::error::Error>> {
    /// use chat_sdk::File;
    /// use chat_sdk::types::{ImageCrop, ImageResize, ImageSize, OnlyUserId};
    ///
    /// let reply = chat
    ///     .upload_channel_image(
    ///         "messaging",
    ///         "general",
    ///         File::path("harbour.jpg"),
    ///         OnlyUserId::new("john"),
    ///     )
    ///     .upload_sizes([
    ///         ImageSize::new().width(320).height(240).resize(ImageResize::Scale),
    ///         ImageSize::new()
    ///             .width(100)
    ///             .height(100)
    ///             .resize(ImageResize::Crop)
    ///             .crop(ImageCrop::Center),
    ///     ])
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// </details>
    #[doc(alias = "UploadChannelImage")]
    pub fn upload_channel_image(
        &self,
        r#type: impl Into<String>,
        id: impl Into<String>,
        file: impl Into<runtime::File>,
        user: impl Into<types::OnlyUserId>,
    ) -> UploadChannelImage {
        UploadChannelImage(
            runtime::Call::new(&self.connection, &UploadChannelImage::ENDPOINT)
                .path("type", runtime::to::<String>(r#type))
                .path("id", runtime::to::<String>(id))
                .part_file("file", runtime::to::<runtime::File>(file))
                .part_json("user", runtime::to::<types::OnlyUserId>(user)),
        )
    }
}

impl UploadChannelImage {
    const ENDPOINT: runtime::Endpoint<types::UploadChannelResponse> = runtime::Endpoint {
        id: "UploadChannelImage",
        method: &runtime::Method::POST,
        path: "/api/v2/chat/channels/{type}/{id}/image",
        body: runtime::RequestBody::Multipart,
        ..runtime::Endpoint::json()
    };

    /// Sizes in which to store resized copies, as JSON text of an array.
    pub fn upload_sizes(
        self,
        upload_sizes: impl IntoIterator<Item = impl Into<types::ImageSize>>,
    ) -> Self {
        let value = runtime::list::<types::ImageSize>(upload_sizes);
        Self(self.0.part_json("upload_sizes", value))
    }
}

impl Channel {
    /// [`Chat::upload_channel_image`] with the path values of the handle.
    pub fn upload_channel_image(
        &self,
        file: impl Into<runtime::File>,
        user: impl Into<types::OnlyUserId>,
    ) -> UploadChannelImage {
        self.client
            .upload_channel_image(self.r#type.as_str(), self.id.as_str(), file, user)
    }
}

runtime::operation!(UploadChannelImage, types::UploadChannelResponse);
