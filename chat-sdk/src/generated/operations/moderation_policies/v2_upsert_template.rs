// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::super::super::Moderation;
use super::super::super::types;

/// The operation `V2UpsertTemplate`, made by [`Moderation::v2_upsert_template`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct V2UpsertTemplate(runtime::Call<types::UpsertModerationTemplateResponse>);

impl Moderation {
    /// Create or replace a moderation template for feeds.
    ///
    /// Stores a moderation template for feeds. It names the fields of custom content and the kind
    /// of content in each.
    ///
    /// `POST /api/v2/moderation/feeds_moderation_template`, with the feature
    /// `moderation-policies`
    ///
    /// Answers with [`types::UpsertModerationTemplateResponse`].
    ///
    /// # Arguments
    ///
    /// - `config`: Content of the template.
    /// - `name`: Name of the template.
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
    /// Moderate the text and the picture of a post.
    ///
    /// ```no_run
    /// # async fn example(moderation: chat_sdk::Moderation) -> Result<(), Box<dyn std::error::Error>> {
    /// use chat_sdk::types::FeedsModerationTemplateConfigPayload;
    ///
    /// let reply = moderation
    ///     .v2_upsert_template(
    ///         FeedsModerationTemplateConfigPayload::new([
    ///             ("text", "text"),
    ///             ("picture", "image"),
    ///         ])
    ///             .config_key("feeds"),
    ///         "post",
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "V2UpsertTemplate")]
    pub fn v2_upsert_template(
        &self,
        config: impl Into<types::FeedsModerationTemplateConfigPayload>,
        name: impl Into<String>,
    ) -> V2UpsertTemplate {
        V2UpsertTemplate(
            runtime::Call::new(&self.connection, &V2UpsertTemplate::ENDPOINT)
                .field(
                    "config",
                    runtime::to::<types::FeedsModerationTemplateConfigPayload>(config),
                )
                .field("name", runtime::to::<String>(name)),
        )
    }
}

impl V2UpsertTemplate {
    const ENDPOINT: runtime::Endpoint<types::UpsertModerationTemplateResponse> = runtime::Endpoint {
        id: "V2UpsertTemplate",
        method: &runtime::Method::POST,
        path: "/api/v2/moderation/feeds_moderation_template",
        body: runtime::RequestBody::Object("application/json"),
        ..runtime::Endpoint::json()
    };
}

runtime::operation!(V2UpsertTemplate, types::UpsertModerationTemplateResponse);
