// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::super::super::Chat;
use super::super::super::types;

/// The operation `GetCampaign`, made by [`Chat::get_campaign`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct GetCampaign(runtime::Call<types::GetCampaignResponse>);

impl Chat {
    /// Get a campaign.
    ///
    /// Answers with one campaign: its settings, status, statistics and target users. `limit`,
    /// `next` and `prev` page through the users; `users` in the answer holds their cursors.
    ///
    /// `GET /api/v2/chat/campaigns/{id}`, with the feature `campaigns`
    ///
    /// Answers with [`types::GetCampaignResponse`]. That is one page;
    /// [`items`](GetCampaign::items) goes through all of them. What is optional is set by the
    /// methods of [`GetCampaign`].
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
    /// Go back to the target users before.
    ///
    /// ```no_run
    /// # async fn example(chat: chat_sdk::Chat) -> Result<(), Box<dyn std::error::Error>> {
    /// let reply = chat.get_campaign("winter-offers").prev("eyJvZmZzZXQiOjB9").await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// <details><summary>Read the next 25 target users of a campaign.</summary>
    ///
    /// ```no_run
    /// # async fn example(chat: chat_sdk::Chat) -> Result<(), Box<dyn std::error::Error>> {
    /// let reply = chat
    ///     .get_campaign("winter-offers")
    ///     .next("eyJvZmZzZXQiOjI1fQ")
    ///     .limit(25)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// </details>
    #[doc(alias = "GetCampaign")]
    pub fn get_campaign(&self, id: impl Into<String>) -> GetCampaign {
        GetCampaign(
            runtime::Call::new(&self.connection, &GetCampaign::ENDPOINT)
                .path("id", runtime::to::<String>(id)),
        )
    }
}

impl GetCampaign {
    const ENDPOINT: runtime::Endpoint<types::GetCampaignResponse> = runtime::Endpoint {
        id: "GetCampaign",
        method: &runtime::Method::GET,
        path: "/api/v2/chat/campaigns/{id}",
        ..runtime::Endpoint::json()
    };

    /// Cursor of the preceding page of target users, from `users.prev` of an earlier answer.
    pub fn prev(self, prev: impl Into<String>) -> Self {
        Self(self.0.query("prev", runtime::to::<String>(prev)))
    }

    /// Cursor of the following page of target users, from `users.next` of an earlier answer.
    pub fn next(self, next: impl Into<String>) -> Self {
        Self(self.0.query("next", runtime::to::<String>(next)))
    }

    /// How many target users to return at most, 0 to 1000.
    pub fn limit(self, limit: i32) -> Self {
        Self(self.0.query("limit", limit))
    }

    /// All pages from this one on, each asked for when it is needed.
    pub fn pages(self) -> runtime::Pages<types::GetCampaignResponse> {
        runtime::Pages::by_cursor(
            self.0,
            runtime::Position::Query("next"),
            |page| page.users.as_deref().and_then(|users| users.next.as_deref()),
        )
    }

    /// The `campaign.users` of all pages from this one on.
    pub fn items(
        self,
    ) -> runtime::Items<types::GetCampaignResponse, types::UserResponse> {
        self.pages()
            .items(|page| {
                page.campaign.map(|campaign| campaign.users).unwrap_or_default()
            })
    }
}

runtime::operation!(GetCampaign, types::GetCampaignResponse);
