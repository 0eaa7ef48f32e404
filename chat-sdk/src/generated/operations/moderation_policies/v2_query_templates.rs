// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::super::super::Moderation;
use super::super::super::types;

/// The operation `V2QueryTemplates`, made by [`Moderation::v2_query_templates`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct V2QueryTemplates(runtime::Call<types::QueryFeedModerationTemplatesResponse>);

impl Moderation {
    /// List the moderation templates for feeds.
    ///
    /// Lists all moderation templates for feeds.
    ///
    /// `GET /api/v2/moderation/feeds_moderation_template`, with the feature `moderation-policies`
    ///
    /// Answers with [`types::QueryFeedModerationTemplatesResponse`].
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
    /// let reply = moderation.v2_query_templates().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "V2QueryTemplates")]
    pub fn v2_query_templates(&self) -> V2QueryTemplates {
        V2QueryTemplates(
            runtime::Call::new(&self.connection, &V2QueryTemplates::ENDPOINT),
        )
    }
}

impl V2QueryTemplates {
    const ENDPOINT: runtime::Endpoint<types::QueryFeedModerationTemplatesResponse> = runtime::Endpoint {
        id: "V2QueryTemplates",
        method: &runtime::Method::GET,
        path: "/api/v2/moderation/feeds_moderation_template",
        ..runtime::Endpoint::json()
    };
}

runtime::operation!(V2QueryTemplates, types::QueryFeedModerationTemplatesResponse);
