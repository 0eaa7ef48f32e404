// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use super::*;

/// The operation `GetRetentionPolicyRuns`, made by [`Chat::get_retention_policy_runs`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct GetRetentionPolicyRuns(Call<types::GetRetentionPolicyRunsResponse>);

impl Chat {
    /// Query the runs of retention policies.
    ///
    /// Lists past runs of the retention policies with what each has erased, filtered by
    /// `filter_conditions` and sorted by up to 2 fields. At most 100 a page; `next` in the answer
    /// is the cursor of the following page.
    ///
    /// `POST /api/v2/chat/retention_policy/runs`
    #[doc(alias = "GetRetentionPolicyRuns")]
    pub fn get_retention_policy_runs(&self) -> GetRetentionPolicyRuns {
        GetRetentionPolicyRuns(
            Call::json(
                    &self.connection,
                    "GetRetentionPolicyRuns",
                    Method::POST,
                    "/api/v2/chat/retention_policy/runs",
                )
                .json_body(),
        )
    }
}

impl GetRetentionPolicyRuns {
    /// Conditions a run must meet, for example on `policy`.
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
