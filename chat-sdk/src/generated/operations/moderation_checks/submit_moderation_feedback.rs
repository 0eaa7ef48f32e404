// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::super::super::Moderation;
use super::super::super::types;

/// The operation `submit_moderation_feedback`, made by [`Moderation::submit_moderation_feedback`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct SubmitModerationFeedback(
    runtime::Call<types::SubmitModerationFeedbackResponse>,
);

impl Moderation {
    /// Report a wrong verdict to Stream.
    ///
    /// Reports a verdict of automatic moderation that was wrong, with the labels and the action
    /// that would be right. It changes neither the content nor the policy.
    ///
    /// `POST /api/v2/moderation/submit_moderation_feedback`, with the feature `moderation-checks`
    ///
    /// Answers with [`types::SubmitModerationFeedbackResponse`]. What is optional is set by the
    /// methods of [`SubmitModerationFeedback`].
    ///
    /// # Arguments
    ///
    /// - `message`: The text that was judged, at most 10000 characters.
    /// - `published_at`: Moment the text was published, as RFC 3339 text.
    /// - `reference`: Reference of the application for the report, at most 512 characters.
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
    /// Report a harmless text that was removed.
    ///
    /// ```no_run
    /// # async fn example(moderation: chat_sdk::Moderation) -> Result<(), Box<dyn std::error::Error>> {
    /// let reply = moderation
    ///     .submit_moderation_feedback("I sell maps", "2026-05-01T12:00:00Z", "ticket-4711")
    ///     .channel_id("general")
    ///     .current_labels(["SCAM"])
    ///     .current_recommended_action("remove")
    ///     .expected_labels(Vec::<&str>::new())
    ///     .expected_recommended_action("keep")
    ///     .description("A shop for sea charts")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// <details><summary>Report a harmful text that was missed.</summary>
    ///
    /// ```no_run
    /// # async fn example(moderation: chat_sdk::Moderation) -> Result<(), Box<dyn std::error::Error>> {
    /// let reply = moderation
    ///     .submit_moderation_feedback(
    ///         "I sell your maps",
    ///         "2026-05-01T12:00:00Z",
    ///         "ticket-4712",
    ///     )
    ///     .expected_labels(["SCAM"])
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// </details>
    pub fn submit_moderation_feedback(
        &self,
        message: impl Into<String>,
        published_at: impl Into<String>,
        reference: impl Into<String>,
    ) -> SubmitModerationFeedback {
        SubmitModerationFeedback(
            runtime::Call::new(&self.connection, &SubmitModerationFeedback::ENDPOINT)
                .field("message", runtime::to::<String>(message))
                .field("published_at", runtime::to::<String>(published_at))
                .field("reference", runtime::to::<String>(reference)),
        )
    }
}

impl SubmitModerationFeedback {
    const ENDPOINT: runtime::Endpoint<types::SubmitModerationFeedbackResponse> = runtime::Endpoint {
        id: "submit_moderation_feedback",
        method: &runtime::Method::POST,
        path: "/api/v2/moderation/submit_moderation_feedback",
        body: runtime::RequestBody::Object("application/json"),
        ..runtime::Endpoint::json()
    };

    /// Id of the channel, at most 255 characters.
    pub fn channel_id(self, channel_id: impl Into<String>) -> Self {
        Self(self.0.field("channel_id", runtime::to::<String>(channel_id)))
    }

    /// Labels that moderation assigned, at most 16.
    pub fn current_labels(
        self,
        current_labels: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self(self.0.field("current_labels", runtime::list::<String>(current_labels)))
    }

    /// Action that moderation recommended, at most 64 characters.
    pub fn current_recommended_action(
        self,
        current_recommended_action: impl Into<String>,
    ) -> Self {
        let value = runtime::to::<String>(current_recommended_action);
        Self(self.0.field("current_recommended_action", value))
    }

    /// Explanation of the report, at most 4000 characters.
    pub fn description(self, description: impl Into<String>) -> Self {
        Self(self.0.field("description", runtime::to::<String>(description)))
    }

    /// Labels that would be right, at most 16.
    pub fn expected_labels(
        self,
        expected_labels: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self(self.0.field("expected_labels", runtime::list::<String>(expected_labels)))
    }

    /// Action that would be right, at most 64 characters.
    pub fn expected_recommended_action(
        self,
        expected_recommended_action: impl Into<String>,
    ) -> Self {
        let value = runtime::to::<String>(expected_recommended_action);
        Self(self.0.field("expected_recommended_action", value))
    }
}

runtime::operation!(SubmitModerationFeedback, types::SubmitModerationFeedbackResponse);
