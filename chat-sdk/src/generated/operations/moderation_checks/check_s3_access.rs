// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::super::super::Moderation;
use super::super::super::types;

/// The operation `check_s3_access`, made by [`Moderation::check_s3_access`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct CheckS3Access(runtime::Call<types::CheckS3AccessResponse>);

impl Moderation {
    /// Test the access to images in Amazon S3.
    ///
    /// Tests whether moderation can read objects of the application's bucket. Nothing is
    /// moderated.
    ///
    /// `POST /api/v2/moderation/check_s3_access`, with the feature `moderation-checks`
    ///
    /// Answers with [`types::CheckS3AccessResponse`]. What is optional is set by the methods of
    /// [`CheckS3Access`].
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
    /// Test the access to one object.
    ///
    /// ```no_run
    /// # async fn example(moderation: chat_sdk::Moderation) -> Result<(), Box<dyn std::error::Error>> {
    /// let reply = moderation
    ///     .check_s3_access()
    ///     .s3_url("s3://harbour-pictures/2026/harbour.jpg")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// <details><summary>Test the access in general.</summary>
    ///
    /// ```no_run
    /// # async fn example(moderation: chat_sdk::Moderation) -> Result<(), Box<dyn std::error::Error>> {
    /// let reply = moderation.check_s3_access().await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// </details>
    pub fn check_s3_access(&self) -> CheckS3Access {
        CheckS3Access(runtime::Call::new(&self.connection, &CheckS3Access::ENDPOINT))
    }
}

impl CheckS3Access {
    const ENDPOINT: runtime::Endpoint<types::CheckS3AccessResponse> = runtime::Endpoint {
        id: "check_s3_access",
        method: &runtime::Method::POST,
        path: "/api/v2/moderation/check_s3_access",
        body: runtime::RequestBody::Object("application/json"),
        only_reads: true,
        ..runtime::Endpoint::json()
    };

    /// Address of an object in the bucket, such as `s3://bucket/key`. Without it, the access in
    /// general is tested.
    pub fn s3_url(self, s3_url: impl Into<String>) -> Self {
        Self(self.0.field("s3_url", runtime::to::<String>(s3_url)))
    }
}

runtime::operation!(CheckS3Access, types::CheckS3AccessResponse);
