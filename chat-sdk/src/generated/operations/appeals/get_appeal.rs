// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::super::super::Moderation;
use super::super::super::types;

/// The operation `get_appeal`, made by [`Moderation::get_appeal`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct GetAppeal(runtime::Call<types::GetAppealResponse>);

impl Moderation {
    /// Get an appeal.
    ///
    /// Returns one appeal with the content that it is about and the decision, if there is one.
    ///
    /// `GET /api/v2/moderation/appeal/{id}`, with the feature `appeals`
    ///
    /// Answers with [`types::GetAppealResponse`].
    ///
    /// # Arguments
    ///
    /// - `id`: Id of the appeal.
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
    /// let reply = moderation.get_appeal("b6d767d2").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_appeal(&self, id: impl Into<String>) -> GetAppeal {
        GetAppeal(
            runtime::Call::new(&self.connection, &GetAppeal::ENDPOINT)
                .path("id", runtime::to::<String>(id)),
        )
    }
}

impl GetAppeal {
    const ENDPOINT: runtime::Endpoint<types::GetAppealResponse> = runtime::Endpoint {
        id: "get_appeal",
        method: &runtime::Method::GET,
        path: "/api/v2/moderation/appeal/{id}",
        ..runtime::Endpoint::json()
    };
}

runtime::operation!(GetAppeal, types::GetAppealResponse);
