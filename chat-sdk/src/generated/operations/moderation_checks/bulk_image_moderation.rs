// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::super::super::Moderation;
use super::super::super::types;

/// The operation `bulk_image_moderation`, made by [`Moderation::bulk_image_moderation`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct BulkImageModeration(runtime::Call<types::BulkImageModerationResponse>);

impl Moderation {
    /// Moderate many images.
    ///
    /// Moderates all images that a CSV file lists, as a task in the background. `GetTask` returns
    /// its status. The application receives an `export.bulk_image_moderation.success` or
    /// `export.bulk_image_moderation.error` event at the end.
    ///
    /// `POST /api/v2/moderation/bulk_image_moderation`, with the feature `moderation-checks`
    ///
    /// Answers with [`types::BulkImageModerationResponse`].
    ///
    /// # Arguments
    ///
    /// - `csv_file`: URL of the CSV file that lists the images. It may be a signed URL, so it is treated as a secret.
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
    /// Moderate the images of a CSV file.
    ///
    /// ```no_run
    /// # async fn example(moderation: chat_sdk::Moderation) -> Result<(), Box<dyn std::error::Error>> {
    /// let reply = moderation
    ///     .bulk_image_moderation("https://files.example.com/images.csv")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn bulk_image_moderation(
        &self,
        csv_file: impl Into<String>,
    ) -> BulkImageModeration {
        BulkImageModeration(
            runtime::Call::new(&self.connection, &BulkImageModeration::ENDPOINT)
                .field("csv_file", runtime::to::<String>(csv_file)),
        )
    }
}

impl BulkImageModeration {
    const ENDPOINT: runtime::Endpoint<types::BulkImageModerationResponse> = runtime::Endpoint {
        id: "bulk_image_moderation",
        method: &runtime::Method::POST,
        path: "/api/v2/moderation/bulk_image_moderation",
        body: runtime::RequestBody::Object("application/json"),
        secrets: &["csv_file"],
        ..runtime::Endpoint::json()
    };
}

runtime::operation!(BulkImageModeration, types::BulkImageModerationResponse);
