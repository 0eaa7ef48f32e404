// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::super::super::Chat;
use super::super::super::types;

/// The operation `QueryCampaigns`, made by [`Chat::query_campaigns`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct QueryCampaigns(runtime::Call<types::QueryCampaignsResponse>);

impl Chat {
    /// Query campaigns.
    ///
    /// Lists campaigns that match `filter`, each with up to `user_limit` (at most 1000) of its
    /// target users. At most 100 a page; `next` in the answer is the cursor of the following
    /// page.
    ///
    /// `POST /api/v2/chat/campaigns/query`, with the feature `campaigns`
    ///
    /// Answers with [`types::QueryCampaignsResponse`]. That is one page;
    /// [`items`](QueryCampaigns::items) goes through all of them. What is optional is set by the
    /// methods of [`QueryCampaigns`].
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
    /// List the newest scheduled campaigns.
    ///
    /// ```no_run
    /// # async fn example(chat: chat_sdk::Chat) -> Result<(), Box<dyn std::error::Error>> {
    /// use chat_sdk::Sort;
    /// use chat_sdk::filter::eq;
    ///
    /// let reply = chat
    ///     .query_campaigns()
    ///     .filter(eq("status", "scheduled"))
    ///     .sort([Sort::desc("created_at")])
    ///     .limit(25)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// <details><summary>Go on after the page read last.</summary>
    ///
    /// ```no_run
    /// # async fn example(chat: chat_sdk::Chat) -> Result<(), Box<dyn std::error::Error>> {
    /// use chat_sdk::Sort;
    /// use chat_sdk::filter::eq;
    ///
    /// let reply = chat
    ///     .query_campaigns()
    ///     .filter(eq("status", "scheduled"))
    ///     .sort([Sort::desc("created_at")])
    ///     .next("eyJvZmZzZXQiOjI1fQ")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// </details>
    ///
    /// <details><summary>Go back one page.</summary>
    ///
    /// ```no_run
    /// # async fn example(chat: chat_sdk::Chat) -> Result<(), Box<dyn std::error::Error>> {
    /// use chat_sdk::Sort;
    /// use chat_sdk::filter::eq;
    ///
    /// let reply = chat
    ///     .query_campaigns()
    ///     .filter(eq("status", "scheduled"))
    ///     .sort([Sort::desc("created_at")])
    ///     .prev("eyJvZmZzZXQiOjB9")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// </details>
    ///
    /// <details><summary>Return up to ten target users with each campaign.</summary>
    ///
    /// ```no_run
    /// # async fn example(chat: chat_sdk::Chat) -> Result<(), Box<dyn std::error::Error>> {
    /// let reply = chat.query_campaigns().user_limit(10).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// </details>
    #[doc(alias = "QueryCampaigns")]
    pub fn query_campaigns(&self) -> QueryCampaigns {
        QueryCampaigns(runtime::Call::new(&self.connection, &QueryCampaigns::ENDPOINT))
    }
}

impl QueryCampaigns {
    const ENDPOINT: runtime::Endpoint<types::QueryCampaignsResponse> = runtime::Endpoint {
        id: "QueryCampaigns",
        method: &runtime::Method::POST,
        path: "/api/v2/chat/campaigns/query",
        body: runtime::RequestBody::Object("application/json"),
        only_reads: true,
        ..runtime::Endpoint::json()
    };

    /// Conditions a campaign must meet, for example on `id`, `status` or `created_at`. Without it
    /// all campaigns match.
    ///
    /// [`Filter`](crate::filter::Filter) makes such a value.
    pub fn filter(self, filter: impl serde::Serialize) -> Self {
        Self(self.0.field_object("filter", filter))
    }

    /// Largest number of entries to return, from 0 to 100.
    pub fn limit(self, limit: i32) -> Self {
        Self(self.0.field("limit", limit))
    }

    /// Cursor from the `next` field of an earlier response; continues after that page.
    pub fn next(self, next: impl Into<String>) -> Self {
        Self(self.0.field("next", runtime::to::<String>(next)))
    }

    /// Cursor from the `prev` field of an earlier response; goes back one page.
    pub fn prev(self, prev: impl Into<String>) -> Self {
        Self(self.0.field("prev", runtime::to::<String>(prev)))
    }

    /// Sort order, the most significant field first.
    ///
    /// [`Sort`](crate::Sort) makes such a value.
    pub fn sort(
        self,
        sort: impl IntoIterator<Item = impl Into<types::SortParamRequest>>,
    ) -> Self {
        Self(self.0.field("sort", runtime::list::<types::SortParamRequest>(sort)))
    }

    /// Largest number of users to return with each campaign, from 0 to 1000.
    pub fn user_limit(self, user_limit: i32) -> Self {
        Self(self.0.field("user_limit", user_limit))
    }

    /// All pages from this one on, each asked for when it is needed.
    pub fn pages(self) -> runtime::Pages<types::QueryCampaignsResponse> {
        runtime::Pages::by_cursor(
            self.0,
            runtime::Position::Field("next"),
            |page| page.next.as_deref(),
        )
    }

    /// The `campaigns` of all pages from this one on.
    pub fn items(
        self,
    ) -> runtime::Items<types::QueryCampaignsResponse, types::CampaignResponse> {
        self.pages().items(|page| page.campaigns)
    }
}

runtime::operation!(QueryCampaigns, types::QueryCampaignsResponse);
