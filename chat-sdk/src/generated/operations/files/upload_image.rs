// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::super::super::Client;
use super::super::super::types;

/// The operation `UploadImage`, made by [`Client::upload_image`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct UploadImage(runtime::Call<types::ImageUploadResponse>);

impl Client {
    /// Upload an image.
    ///
    /// Stores a picture that belongs to no channel, such as that of a user's profile. The body is
    /// a multipart form of at most 100 MB, in which `user` names the uploading user and is
    /// required. `upload_sizes` asks for resized copies.
    ///
    /// `POST /api/v2/uploads/image`, with the feature `files`
    ///
    /// Answers with [`types::ImageUploadResponse`]. What is optional is set by the methods of
    /// [`UploadImage`].
    ///
    /// # Arguments
    ///
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
    /// # async fn example(client: chat_sdk::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use chat_sdk::File;
    /// use chat_sdk::types::OnlyUserId;
    ///
    /// let reply = client
    ///     .upload_image(File::path("harbour.jpg"), OnlyUserId::new("john"))
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// <details><summary>Ask for a small and a square copy too.</summary>
    ///
    /// ```no_run
    /// # async fn example(client: chat_sdk::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use chat_sdk::File;
    /// use chat_sdk::types::{ImageCrop, ImageResize, ImageSize, OnlyUserId};
    ///
    /// let reply = client
    ///     .upload_image(File::path("harbour.jpg"), OnlyUserId::new("john"))
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
    #[doc(alias = "UploadImage")]
    pub fn upload_image(
        &self,
        file: impl Into<runtime::File>,
        user: impl Into<types::OnlyUserId>,
    ) -> UploadImage {
        UploadImage(
            runtime::Call::new(&self.connection, &UploadImage::ENDPOINT)
                .part_file("file", runtime::to::<runtime::File>(file))
                .part_json("user", runtime::to::<types::OnlyUserId>(user)),
        )
    }
}

impl UploadImage {
    const ENDPOINT: runtime::Endpoint<types::ImageUploadResponse> = runtime::Endpoint {
        id: "UploadImage",
        method: &runtime::Method::POST,
        path: "/api/v2/uploads/image",
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

runtime::operation!(UploadImage, types::ImageUploadResponse);
