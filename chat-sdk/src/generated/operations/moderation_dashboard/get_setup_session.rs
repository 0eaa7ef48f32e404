// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::super::super::Moderation;
use super::super::super::types;

/// The operation `get_setup_session`, made by [`Moderation::get_setup_session`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct GetSetupSession(runtime::Call<types::GetSetupSessionResponse>);

impl Moderation {
    /// Get the state of the moderation setup.
    ///
    /// Returns the state of the setup that the dashboard guides through. It is absent if no setup
    /// was begun.
    ///
    /// `GET /api/v2/moderation/setup`, with the feature `moderation-dashboard`
    ///
    /// Answers with [`types::GetSetupSessionResponse`].
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
    /// let reply = moderation.get_setup_session().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_setup_session(&self) -> GetSetupSession {
        GetSetupSession(runtime::Call::new(&self.connection, &GetSetupSession::ENDPOINT))
    }
}

impl GetSetupSession {
    const ENDPOINT: runtime::Endpoint<types::GetSetupSessionResponse> = runtime::Endpoint {
        id: "get_setup_session",
        method: &runtime::Method::GET,
        path: "/api/v2/moderation/setup",
        ..runtime::Endpoint::json()
    };
}

runtime::operation!(GetSetupSession, types::GetSetupSessionResponse);
