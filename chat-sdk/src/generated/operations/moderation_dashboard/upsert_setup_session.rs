// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::super::super::Moderation;
use super::super::super::types;

/// The operation `upsert_setup_session`, made by [`Moderation::upsert_setup_session`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct UpsertSetupSession(runtime::Call<types::UpsertSetupSessionResponse>);

impl Moderation {
    /// Store the state of the moderation setup.
    ///
    /// Stores the current step and the input so far of the setup that the dashboard guides
    /// through.
    ///
    /// `POST /api/v2/moderation/setup`, with the feature `moderation-dashboard`
    ///
    /// Answers with [`types::UpsertSetupSessionResponse`]. What is optional is set by the methods
    /// of [`UpsertSetupSession`].
    ///
    /// # Arguments
    ///
    /// - `current_step`: Current step.
    /// - `status`: State of the setup.
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
    /// Store the input of a step.
    ///
    /// ```no_run
    /// # async fn example(moderation: chat_sdk::Moderation) -> Result<(), Box<dyn std::error::Error>> {
    /// use chat_sdk::types::{ModerationSetupStatus, ModerationSetupStep};
    /// use serde_json::json;
    ///
    /// let reply = moderation
    ///     .upsert_setup_session(
    ///         ModerationSetupStep::Input,
    ///         ModerationSetupStatus::InProgress,
    ///     )
    ///     .setup_data(json!({"audience": "sailors"}))
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// <details><summary>Complete the setup.</summary>
    ///
    /// ```no_run
    /// # async fn example(moderation: chat_sdk::Moderation) -> Result<(), Box<dyn std::error::Error>> {
    /// use chat_sdk::types::{ModerationSetupStatus, ModerationSetupStep};
    ///
    /// let reply = moderation
    ///     .upsert_setup_session(
    ///         ModerationSetupStep::Live,
    ///         ModerationSetupStatus::Completed,
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// </details>
    pub fn upsert_setup_session(
        &self,
        current_step: impl Into<types::ModerationSetupStep>,
        status: impl Into<types::ModerationSetupStatus>,
    ) -> UpsertSetupSession {
        UpsertSetupSession(
            runtime::Call::new(&self.connection, &UpsertSetupSession::ENDPOINT)
                .field(
                    "current_step",
                    runtime::to::<types::ModerationSetupStep>(current_step),
                )
                .field("status", runtime::to::<types::ModerationSetupStatus>(status)),
        )
    }
}

impl UpsertSetupSession {
    const ENDPOINT: runtime::Endpoint<types::UpsertSetupSessionResponse> = runtime::Endpoint {
        id: "upsert_setup_session",
        method: &runtime::Method::POST,
        path: "/api/v2/moderation/setup",
        body: runtime::RequestBody::Object("application/json"),
        ..runtime::Endpoint::json()
    };

    /// Input so far, a free-form JSON object.
    pub fn setup_data(self, setup_data: impl serde::Serialize) -> Self {
        Self(self.0.field_object("setup_data", setup_data))
    }
}

runtime::operation!(UpsertSetupSession, types::UpsertSetupSessionResponse);
