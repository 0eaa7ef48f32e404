// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::super::super::Chat;
use super::super::super::types;

/// The operation `StartCampaign`, made by [`Chat::start_campaign`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct StartCampaign(runtime::Call<types::StartCampaignResponse>);

impl Chat {
    /// Start a campaign.
    ///
    /// Starts sending the messages of a campaign at once or, with `scheduled_for`, at a later
    /// moment; `stop_at` ends it by itself. Answers with the campaign; messages that were sent
    /// stay sent.
    ///
    /// `POST /api/v2/chat/campaigns/{id}/start`, with the feature `campaigns`
    ///
    /// Answers with [`types::StartCampaignResponse`]. What is optional is set by the methods of
    /// [`StartCampaign`].
    ///
    /// # Arguments
    ///
    /// - `id`: Id of the campaign, at most 255 characters.
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
    /// Send during one day of December.
    ///
    /// ```no_run
    /// # async fn example(chat: chat_sdk::Chat) -> Result<(), Box<dyn std::error::Error>> {
    /// use chat_sdk::Timestamp;
    ///
    /// let reply = chat
    ///     .start_campaign("winter-offers")
    ///     .scheduled_for("2026-12-01T09:00:00Z".parse::<Timestamp>()?)
    ///     .stop_at("2026-12-01T18:00:00Z".parse::<Timestamp>()?)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// <details><summary>Start without waiting.</summary>
    ///
    /// ```no_run
    /// # async fn example(chat: chat_sdk::Chat) -> Result<(), Box<dyn std::error::Error>> {
    /// let reply = chat.start_campaign("winter-offers").await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// </details>
    #[doc(alias = "StartCampaign")]
    pub fn start_campaign(&self, id: impl Into<String>) -> StartCampaign {
        StartCampaign(
            runtime::Call::new(&self.connection, &StartCampaign::ENDPOINT)
                .path("id", runtime::to::<String>(id)),
        )
    }
}

impl StartCampaign {
    const ENDPOINT: runtime::Endpoint<types::StartCampaignResponse> = runtime::Endpoint {
        id: "StartCampaign",
        method: &runtime::Method::POST,
        path: "/api/v2/chat/campaigns/{id}/start",
        body: runtime::RequestBody::Object("application/json"),
        ..runtime::Endpoint::json()
    };

    /// Moment to start. Without it the campaign starts at once.
    pub fn scheduled_for(self, scheduled_for: impl Into<runtime::Timestamp>) -> Self {
        let value = runtime::to::<runtime::Timestamp>(scheduled_for);
        Self(self.0.field("scheduled_for", value))
    }

    /// Moment to end the campaign even if it is not complete.
    pub fn stop_at(self, stop_at: impl Into<runtime::Timestamp>) -> Self {
        Self(self.0.field("stop_at", runtime::to::<runtime::Timestamp>(stop_at)))
    }
}

runtime::operation!(StartCampaign, types::StartCampaignResponse);
