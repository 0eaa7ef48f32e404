// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::super::super::Moderation;
use super::super::super::types;

/// The operation `labels`, made by [`Moderation::labels`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct Labels(runtime::Call<types::LabelsResponse>);

impl Moderation {
    /// Assign labels to a text.
    ///
    /// Assigns labels of harm to one text and recommends an action. The result is stored for
    /// `query_label_results`, unless `dry_run` is set.
    ///
    /// `POST /api/v2/moderation/labels`, with the feature `moderation-checks`
    ///
    /// Answers with [`types::LabelsResponse`]. What is optional is set by the methods of
    /// [`Labels`].
    ///
    /// # Arguments
    ///
    /// - `content`: The text, at most 20000 characters.
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
    /// Label a message.
    ///
    /// ```no_run
    /// # async fn example(moderation: chat_sdk::Moderation) -> Result<(), Box<dyn std::error::Error>> {
    /// use chat_sdk::types::LabelContentType;
    ///
    /// let reply = moderation
    ///     .labels("I sell maps")
    ///     .content_type(LabelContentType::Message)
    ///     .content_id("regatta-plan")
    ///     .category("market")
    ///     .policy("default")
    ///     .user_id("john")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// <details><summary>Label a user name and store nothing.</summary>
    ///
    /// ```no_run
    /// # async fn example(moderation: chat_sdk::Moderation) -> Result<(), Box<dyn std::error::Error>> {
    /// use chat_sdk::types::LabelContentType;
    ///
    /// let reply = moderation
    ///     .labels("captain_scam")
    ///     .content_type(LabelContentType::Username)
    ///     .dry_run(true)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// </details>
    pub fn labels(&self, content: impl Into<String>) -> Labels {
        Labels(
            runtime::Call::new(&self.connection, &Labels::ENDPOINT)
                .field("content", runtime::to::<String>(content)),
        )
    }
}

impl Labels {
    const ENDPOINT: runtime::Endpoint<types::LabelsResponse> = runtime::Endpoint {
        id: "labels",
        method: &runtime::Method::POST,
        path: "/api/v2/moderation/labels",
        body: runtime::RequestBody::Object("application/json"),
        ..runtime::Endpoint::json()
    };

    /// Category of the text, for filters of results, at most 128 characters.
    pub fn category(self, category: impl Into<String>) -> Self {
        Self(self.0.field("category", runtime::to::<String>(category)))
    }

    /// Id of the application for the text, at most 256 characters.
    pub fn content_id(self, content_id: impl Into<String>) -> Self {
        Self(self.0.field("content_id", runtime::to::<String>(content_id)))
    }

    /// Kind of text.
    pub fn content_type(self, content_type: impl Into<types::LabelContentType>) -> Self {
        let value = runtime::to::<types::LabelContentType>(content_type);
        Self(self.0.field("content_type", value))
    }

    /// `true` to store no result.
    pub fn dry_run(self, dry_run: bool) -> Self {
        Self(self.0.field("dry_run", dry_run))
    }

    /// Name of the policy to apply, at most 128 characters.
    pub fn policy(self, policy: impl Into<String>) -> Self {
        Self(self.0.field("policy", runtime::to::<String>(policy)))
    }

    /// Id of the author of the text, at most 256 characters.
    pub fn user_id(self, user_id: impl Into<String>) -> Self {
        Self(self.0.field("user_id", runtime::to::<String>(user_id)))
    }
}

runtime::operation!(Labels, types::LabelsResponse);
