// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::super::super::Moderation;
use super::super::super::types;

/// The operation `get_flag_count`, made by [`Moderation::get_flag_count`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct GetFlagCount(runtime::Call<types::GetFlagCountResponse>);

impl Moderation {
    /// Count the flags on a user's content.
    ///
    /// Returns the number of flags on content of one user.
    ///
    /// `POST /api/v2/moderation/flag_count`, with the feature `bans-and-flags`
    ///
    /// Answers with [`types::GetFlagCountResponse`]. What is optional is set by the methods of
    /// [`GetFlagCount`].
    ///
    /// # Arguments
    ///
    /// - `entity_creator_id`: Id of the user whose content is flagged.
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
    /// Count all flags on the content of a user.
    ///
    /// ```no_run
    /// # async fn example(moderation: chat_sdk::Moderation) -> Result<(), Box<dyn std::error::Error>> {
    /// let reply = moderation.get_flag_count("john").await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// <details><summary>Count the flags on the messages of a user.</summary>
    ///
    /// ```no_run
    /// # async fn example(moderation: chat_sdk::Moderation) -> Result<(), Box<dyn std::error::Error>> {
    /// let reply = moderation
    ///     .get_flag_count("john")
    ///     .entity_type("stream:chat:v1:message")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// </details>
    pub fn get_flag_count(&self, entity_creator_id: impl Into<String>) -> GetFlagCount {
        GetFlagCount(
            runtime::Call::new(&self.connection, &GetFlagCount::ENDPOINT)
                .field("entity_creator_id", runtime::to::<String>(entity_creator_id)),
        )
    }
}

impl GetFlagCount {
    const ENDPOINT: runtime::Endpoint<types::GetFlagCountResponse> = runtime::Endpoint {
        id: "get_flag_count",
        method: &runtime::Method::POST,
        path: "/api/v2/moderation/flag_count",
        body: runtime::RequestBody::Object("application/json"),
        only_reads: true,
        ..runtime::Endpoint::json()
    };

    /// Kind of content to count flags for; all kinds if absent.
    pub fn entity_type(self, entity_type: impl Into<String>) -> Self {
        Self(self.0.field("entity_type", runtime::to::<String>(entity_type)))
    }
}

runtime::operation!(GetFlagCount, types::GetFlagCountResponse);
