// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::super::super::Moderation;
use super::super::super::types;

/// The operation `V2DeleteTemplate`, made by [`Moderation::v2_delete_template`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct V2DeleteTemplate(runtime::Call<types::DeleteModerationTemplateResponse>);

impl Moderation {
    /// Delete the moderation template for feeds.
    ///
    /// Deletes the moderation template for feeds. Content of feeds is no longer moderated by it.
    ///
    /// `DELETE /api/v2/moderation/feeds_moderation_template`, with the feature
    /// `moderation-policies`
    ///
    /// Answers with [`types::DeleteModerationTemplateResponse`].
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
    /// ```no_run
    /// # async fn example(moderation: chat_sdk::Moderation) -> Result<(), Box<dyn std::error::Error>> {
    /// let reply = moderation.v2_delete_template().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "V2DeleteTemplate")]
    pub fn v2_delete_template(&self) -> V2DeleteTemplate {
        V2DeleteTemplate(
            runtime::Call::new(&self.connection, &V2DeleteTemplate::ENDPOINT),
        )
    }
}

impl V2DeleteTemplate {
    const ENDPOINT: runtime::Endpoint<types::DeleteModerationTemplateResponse> = runtime::Endpoint {
        id: "V2DeleteTemplate",
        method: &runtime::Method::DELETE,
        path: "/api/v2/moderation/feeds_moderation_template",
        ..runtime::Endpoint::json()
    };
}

runtime::operation!(V2DeleteTemplate, types::DeleteModerationTemplateResponse);
