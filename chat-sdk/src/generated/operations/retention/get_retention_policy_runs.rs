// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::super::super::Chat;
use super::super::super::types;

/// The operation `GetRetentionPolicyRuns`, made by [`Chat::get_retention_policy_runs`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct GetRetentionPolicyRuns(runtime::Call<types::GetRetentionPolicyRunsResponse>);

impl Chat {
    /// Query the runs of retention policies.
    ///
    /// Lists past runs of the retention policies with what each has erased, filtered by
    /// `filter_conditions` and sorted by up to 2 fields. At most 100 a page; `next` in the answer
    /// is the cursor of the following page.
    ///
    /// `POST /api/v2/chat/retention_policy/runs`, with the feature `retention`
    ///
    /// Answers with [`types::GetRetentionPolicyRunsResponse`]. That is one page;
    /// [`items`](GetRetentionPolicyRuns::items) goes through all of them. What is optional is set
    /// by the methods of [`GetRetentionPolicyRuns`].
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
    /// List the latest runs of one policy.
    ///
    /// ```no_run
    /// # async fn example(chat: chat_sdk::Chat) -> Result<(), Box<dyn std::error::Error>> {
    /// use chat_sdk::Sort;
    /// use chat_sdk::filter::eq;
    ///
    /// let reply = chat
    ///     .get_retention_policy_runs()
    ///     .filter_conditions(eq("policy", "old-messages"))
    ///     .sort([Sort::desc("started_at")])
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
    /// let reply = chat.get_retention_policy_runs().next("eyJvZmZzZXQiOjI1fQ").await?;
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
    /// let reply = chat.get_retention_policy_runs().prev("eyJvZmZzZXQiOjB9").await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// </details>
    #[doc(alias = "GetRetentionPolicyRuns")]
    pub fn get_retention_policy_runs(&self) -> GetRetentionPolicyRuns {
        GetRetentionPolicyRuns(
            runtime::Call::new(&self.connection, &GetRetentionPolicyRuns::ENDPOINT),
        )
    }
}

impl GetRetentionPolicyRuns {
    const ENDPOINT: runtime::Endpoint<types::GetRetentionPolicyRunsResponse> = runtime::Endpoint {
        id: "GetRetentionPolicyRuns",
        method: &runtime::Method::POST,
        path: "/api/v2/chat/retention_policy/runs",
        body: runtime::RequestBody::Object("application/json"),
        only_reads: true,
        ..runtime::Endpoint::json()
    };

    /// Conditions a run must meet, for example on `policy`.
    ///
    /// [`Filter`](crate::filter::Filter) makes such a value.
    pub fn filter_conditions(self, filter_conditions: impl serde::Serialize) -> Self {
        Self(self.0.field_object("filter_conditions", filter_conditions))
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

    /// Sort order, two entries at most.
    ///
    /// Limits: at most 2 elements.
    ///
    /// [`Sort`](crate::Sort) makes such a value.
    pub fn sort(
        self,
        sort: impl IntoIterator<Item = impl Into<types::SortParamRequest>>,
    ) -> Self {
        Self(self.0.field("sort", runtime::list::<types::SortParamRequest>(sort)))
    }

    /// All pages from this one on, each asked for when it is needed.
    pub fn pages(self) -> runtime::Pages<types::GetRetentionPolicyRunsResponse> {
        runtime::Pages::by_cursor(
            self.0,
            runtime::Position::Field("next"),
            |page| page.next.as_deref(),
        )
    }

    /// The `runs` of all pages from this one on.
    pub fn items(
        self,
    ) -> runtime::Items<
        types::GetRetentionPolicyRunsResponse,
        types::RetentionRunResponse,
    > {
        self.pages().items(|page| page.runs)
    }
}

runtime::operation!(GetRetentionPolicyRuns, types::GetRetentionPolicyRunsResponse);
