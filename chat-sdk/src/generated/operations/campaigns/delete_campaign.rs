// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::super::super::Chat;
use super::super::super::types;

/// The operation `DeleteCampaign`, made by [`Chat::delete_campaign`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct DeleteCampaign(runtime::Call<types::DeleteCampaignResponse>);

impl Chat {
    /// Delete a campaign.
    ///
    /// Deletes a campaign for good. A running one has to be stopped first; messages already sent
    /// are not taken back.
    ///
    /// `DELETE /api/v2/chat/campaigns/{id}`, with the feature `campaigns`
    ///
    /// Answers with [`types::DeleteCampaignResponse`].
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
    /// ```no_run
    /// # async fn example(chat: chat_sdk::Chat) -> Result<(), Box<dyn std::error::Error>> {
    /// let reply = chat.delete_campaign("winter-offers").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "DeleteCampaign")]
    pub fn delete_campaign(&self, id: impl Into<String>) -> DeleteCampaign {
        DeleteCampaign(
            runtime::Call::new(&self.connection, &DeleteCampaign::ENDPOINT)
                .path("id", runtime::to::<String>(id)),
        )
    }
}

impl DeleteCampaign {
    const ENDPOINT: runtime::Endpoint<types::DeleteCampaignResponse> = runtime::Endpoint {
        id: "DeleteCampaign",
        method: &runtime::Method::DELETE,
        path: "/api/v2/chat/campaigns/{id}",
        ..runtime::Endpoint::json()
    };
}

runtime::operation!(DeleteCampaign, types::DeleteCampaignResponse);
