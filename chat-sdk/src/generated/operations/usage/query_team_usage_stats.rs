// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::super::super::Chat;
use super::super::super::types;

/// The operation `QueryTeamUsageStats`, made by [`Chat::query_team_usage_stats`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct QueryTeamUsageStats(runtime::Call<types::QueryTeamUsageStatsResponse>);

impl Chat {
    /// Query usage statistics by team.
    ///
    /// Answers with message, user and connection counts of each team, for one `month` (`YYYY-MM`)
    /// or day by day from `start_date` to `end_date` (`YYYY-MM-DD`). At most 30 teams a page;
    /// `next` in the answer is the cursor of the following page.
    ///
    /// `POST /api/v2/chat/stats/team_usage`, with the feature `usage`
    ///
    /// Answers with [`types::QueryTeamUsageStatsResponse`]. That is one page;
    /// [`items`](QueryTeamUsageStats::items) goes through all of them. What is optional is set by
    /// the methods of [`QueryTeamUsageStats`].
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
    /// Total a month, for up to 25 teams.
    ///
    /// ```no_run
    /// # async fn example(chat: chat_sdk::Chat) -> Result<(), Box<dyn std::error::Error>> {
    /// let reply = chat.query_team_usage_stats().month("2026-11").limit(25).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// <details><summary>Return daily values of one week.</summary>
    ///
    /// ```no_run
    /// # async fn example(chat: chat_sdk::Chat) -> Result<(), Box<dyn std::error::Error>> {
    /// let reply = chat
    ///     .query_team_usage_stats()
    ///     .start_date("2026-11-16")
    ///     .end_date("2026-11-22")
    ///     .limit(25)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// </details>
    ///
    /// <details><summary>Go on with the teams after those read last.</summary>
    ///
    /// ```no_run
    /// # async fn example(chat: chat_sdk::Chat) -> Result<(), Box<dyn std::error::Error>> {
    /// let reply = chat
    ///     .query_team_usage_stats()
    ///     .start_date("2026-11-16")
    ///     .end_date("2026-11-22")
    ///     .next("eyJvZmZzZXQiOjI1fQ")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// </details>
    ///
    /// <details><summary>Total a month for one team.</summary>
    ///
    /// ```no_run
    /// # async fn example(chat: chat_sdk::Chat) -> Result<(), Box<dyn std::error::Error>> {
    /// let reply = chat.query_team_usage_stats().month("2026-11").team("blue").await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// </details>
    #[doc(alias = "QueryTeamUsageStats")]
    pub fn query_team_usage_stats(&self) -> QueryTeamUsageStats {
        QueryTeamUsageStats(
            runtime::Call::new(&self.connection, &QueryTeamUsageStats::ENDPOINT),
        )
    }
}

impl QueryTeamUsageStats {
    const ENDPOINT: runtime::Endpoint<types::QueryTeamUsageStatsResponse> = runtime::Endpoint {
        id: "QueryTeamUsageStats",
        method: &runtime::Method::POST,
        path: "/api/v2/chat/stats/team_usage",
        body: runtime::RequestBody::Object("application/json"),
        only_reads: true,
        ..runtime::Endpoint::json()
    };

    /// Last day of the period in the form `YYYY-MM-DD`. Needs `start_date`; cannot be combined
    /// with `month`.
    pub fn end_date(self, end_date: impl Into<String>) -> Self {
        Self(self.0.field("end_date", runtime::to::<String>(end_date)))
    }

    /// Largest number of teams to return, from 1 to 30.
    pub fn limit(self, limit: i32) -> Self {
        Self(self.0.field("limit", limit))
    }

    /// Month in the form `YYYY-MM`, for totals without daily values. Cannot be combined with
    /// `start_date` and `end_date`.
    pub fn month(self, month: impl Into<String>) -> Self {
        Self(self.0.field("month", runtime::to::<String>(month)))
    }

    /// Cursor from the `next` field of an earlier response; continues after that page.
    pub fn next(self, next: impl Into<String>) -> Self {
        Self(self.0.field("next", runtime::to::<String>(next)))
    }

    /// First day of the period in the form `YYYY-MM-DD`. Needs `end_date`; the response then
    /// holds daily values.
    pub fn start_date(self, start_date: impl Into<String>) -> Self {
        Self(self.0.field("start_date", runtime::to::<String>(start_date)))
    }

    /// Team to report on, at most 128 characters. Without it all teams are reported.
    pub fn team(self, team: impl Into<String>) -> Self {
        Self(self.0.field("team", runtime::to::<String>(team)))
    }

    /// All pages from this one on, each asked for when it is needed.
    pub fn pages(self) -> runtime::Pages<types::QueryTeamUsageStatsResponse> {
        runtime::Pages::by_cursor(
            self.0,
            runtime::Position::Field("next"),
            |page| page.next.as_deref(),
        )
    }

    /// The `teams` of all pages from this one on.
    pub fn items(
        self,
    ) -> runtime::Items<types::QueryTeamUsageStatsResponse, types::TeamUsageStats> {
        self.pages().items(|page| page.teams)
    }
}

runtime::operation!(QueryTeamUsageStats, types::QueryTeamUsageStatsResponse);
