// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::super::super::Chat;
use super::super::super::types;

/// The operation `StopCampaign`, made by [`Chat::stop_campaign`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct StopCampaign(runtime::Call<types::CampaignResponse>);

impl Chat {
    /// Stop a campaign.
    ///
    /// Ends a scheduled or running campaign and answers with it. The body is an empty object;
    /// messages already sent are not taken back.
    ///
    /// `POST /api/v2/chat/campaigns/{id}/stop`, with the feature `campaigns`
    ///
    /// Answers with [`types::CampaignResponse`].
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
    /// # Example
    ///
    /// Send no further message.
    ///
    /// ```no_run
    /// # async fn example(chat: chat_sdk::Chat) -> Result<(), Box<dyn std::error::Error>> {
    /// let reply = chat.stop_campaign("winter-offers").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "StopCampaign")]
    pub fn stop_campaign(&self, id: impl Into<String>) -> StopCampaign {
        StopCampaign(
            runtime::Call::new(&self.connection, &StopCampaign::ENDPOINT)
                .path("id", runtime::to::<String>(id)),
        )
    }
}

impl StopCampaign {
    const ENDPOINT: runtime::Endpoint<types::CampaignResponse> = runtime::Endpoint {
        id: "StopCampaign",
        method: &runtime::Method::POST,
        path: "/api/v2/chat/campaigns/{id}/stop",
        body: runtime::RequestBody::Object("application/json"),
        ..runtime::Endpoint::json()
    };
}

runtime::operation!(StopCampaign, types::CampaignResponse);
