// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::super::super::Moderation;
use super::super::super::types;

/// The operation `analyze`, made by [`Moderation::analyze`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct Analyze(runtime::Call<types::AnalyzeResponse>);

impl Moderation {
    /// Analyze texts without adding them to the review queue.
    ///
    /// Checks labeled texts by a policy and returns a verdict for each label. Nothing is stored
    /// for review. With `async_response` the results follow as
    /// `moderation.text_analysis.complete`, `moderation.image_analysis.complete` or
    /// `moderation.analysis.failed` events.
    ///
    /// `POST /api/v2/moderation/analyze`, with the feature `moderation-checks`
    ///
    /// Answers with [`types::AnalyzeResponse`]. What is optional is set by the methods of
    /// [`Analyze`].
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
    /// Analyze the texts of a profile.
    ///
    /// ```no_run
    /// # async fn example(moderation: chat_sdk::Moderation) -> Result<(), Box<dyn std::error::Error>> {
    /// let reply = moderation
    ///     .analyze()
    ///     .config_key("profiles")
    ///     .entity_type("profile")
    ///     .entity_id("profile-of-john")
    ///     .entity_creator_id("john")
    ///     .texts([("title", "Old salt"), ("body", "I sell maps")])
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// <details><summary>Receive the results as events, with ids of the application.</summary>
    ///
    /// ```no_run
    /// # async fn example(moderation: chat_sdk::Moderation) -> Result<(), Box<dyn std::error::Error>> {
    /// use chat_sdk::Timestamp;
    /// use serde_json::json;
    ///
    /// let reply = moderation
    ///     .analyze()
    ///     .config_key("profiles")
    ///     .texts([("title", "Old salt")])
    ///     .content_ids([("title", "title-17")])
    ///     .async_response(true)
    ///     .content_published_at("2026-05-01T12:00:00Z".parse::<Timestamp>()?)
    ///     .custom(json!({"source": "import"}))
    ///     .user_id("john")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// </details>
    ///
    /// <details><summary>Name the user as an object.</summary>
    ///
    /// ```no_run
    /// # async fn example(moderation: chat_sdk::Moderation) -> Result<(), Box<dyn std::error::Error>> {
    /// use chat_sdk::types::UserRequest;
    ///
    /// let reply = moderation
    ///     .analyze()
    ///     .texts([("body", "I sell maps")])
    ///     .user(UserRequest::new("john").name("John"))
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// </details>
    pub fn analyze(&self) -> Analyze {
        Analyze(runtime::Call::new(&self.connection, &Analyze::ENDPOINT))
    }
}

impl Analyze {
    const ENDPOINT: runtime::Endpoint<types::AnalyzeResponse> = runtime::Endpoint {
        id: "analyze",
        method: &runtime::Method::POST,
        path: "/api/v2/moderation/analyze",
        body: runtime::RequestBody::Object("application/json"),
        only_reads: true,
        ..runtime::Endpoint::json()
    };

    /// `true` to receive the results as webhook events when the analysis is complete, instead of
    /// waiting for them.
    pub fn async_response(self, async_response: bool) -> Self {
        Self(self.0.field("async_response", async_response))
    }

    /// Key of the moderation policy to apply, such as `chat:messaging`.
    pub fn config_key(self, config_key: impl Into<String>) -> Self {
        Self(self.0.field("config_key", runtime::to::<String>(config_key)))
    }

    /// Ids of the application for the single texts and images, keyed by the same labels as the
    /// content. Results carry these ids.
    pub fn content_ids(
        self,
        content_ids: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        Self(self.0.field("content_ids", runtime::map::<String, _, _>(content_ids)))
    }

    /// Moment the content was published.
    pub fn content_published_at(
        self,
        content_published_at: impl Into<runtime::Timestamp>,
    ) -> Self {
        let value = runtime::to::<runtime::Timestamp>(content_published_at);
        Self(self.0.field("content_published_at", value))
    }

    /// Extra data of the application about the content, a free-form JSON object.
    pub fn custom(self, custom: impl serde::Serialize) -> Self {
        Self(self.0.field_object("custom", custom))
    }

    /// Id of the author of the content.
    pub fn entity_creator_id(self, entity_creator_id: impl Into<String>) -> Self {
        Self(self.0.field("entity_creator_id", runtime::to::<String>(entity_creator_id)))
    }

    /// Id of the content, such as a message id or a user id.
    pub fn entity_id(self, entity_id: impl Into<String>) -> Self {
        Self(self.0.field("entity_id", runtime::to::<String>(entity_id)))
    }

    /// Kind of content, such as `stream:chat:v1:message` or `stream:user`, or a name of the
    /// application's own.
    pub fn entity_type(self, entity_type: impl Into<String>) -> Self {
        Self(self.0.field("entity_type", runtime::to::<String>(entity_type)))
    }

    /// Texts to analyze, keyed by labels that the caller chooses, such as `title` and `body`.
    pub fn texts(
        self,
        texts: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        Self(self.0.field("texts", runtime::map::<String, _, _>(texts)))
    }

    /// Acting user in a server-side call, as an object. Send `user` or `user_id`, not both.
    pub fn user(self, user: impl Into<types::UserRequest>) -> Self {
        Self(self.0.field("user", runtime::to::<types::UserRequest>(user)))
    }

    /// Id of the acting user in a server-side call. Send `user` or `user_id`, not both.
    pub fn user_id(self, user_id: impl Into<String>) -> Self {
        Self(self.0.field("user_id", runtime::to::<String>(user_id)))
    }
}

runtime::operation!(Analyze, types::AnalyzeResponse);
