// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::super::super::Client;
use super::super::super::types;

/// The operation `DeleteImage`, made by [`Client::delete_image`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct DeleteImage(runtime::Call<types::Response>);

impl Client {
    /// Delete an image.
    ///
    /// Deletes a picture that was uploaded to the app, with its resized copies, for good. What
    /// refers to it keeps a link that leads nowhere.
    ///
    /// `DELETE /api/v2/uploads/image`, with the feature `files`
    ///
    /// Answers with [`types::Response`]. What is optional is set by the methods of
    /// [`DeleteImage`].
    ///
    /// # Errors
    ///
    /// - `400`: The call was refused; the body says why.
    /// - `429`: The app calls this operation too often; the call had no effect.
    ///
    /// Any other failure is of one of the kinds in [`ErrorKind`](runtime::ErrorKind).
    ///
    /// # Example
    ///
    /// Delete the picture that an upload returned.
    ///
    /// ```no_run
    /// # async fn example(client: chat_sdk::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let reply = client
    ///     .delete_image()
    ///     .url("https://images.example.com/harbour.jpg")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "DeleteImage")]
    pub fn delete_image(&self) -> DeleteImage {
        DeleteImage(runtime::Call::new(&self.connection, &DeleteImage::ENDPOINT))
    }
}

impl DeleteImage {
    const ENDPOINT: runtime::Endpoint<types::Response> = runtime::Endpoint {
        id: "DeleteImage",
        method: &runtime::Method::DELETE,
        path: "/api/v2/uploads/image",
        ..runtime::Endpoint::json()
    };

    /// URL of the picture, as the upload returned it.
    pub fn url(self, url: impl Into<String>) -> Self {
        Self(self.0.query("url", runtime::to::<String>(url)))
    }
}

runtime::operation!(DeleteImage, types::Response);
