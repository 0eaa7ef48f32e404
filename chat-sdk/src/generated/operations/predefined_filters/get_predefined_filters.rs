// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::super::super::Chat;
use super::super::super::types;

/// The operation `GetPredefinedFilters`, made by [`Chat::get_predefined_filters`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct GetPredefinedFilters(runtime::Call<types::QueryPredefinedFiltersResponse>);

impl Chat {
    /// List predefined filters.
    ///
    /// Lists all filters that are stored in the app, and with `include_stats` how they were used.
    ///
    /// `GET /api/v2/chat/predefined_filters`, with the feature `predefined-filters`
    ///
    /// Answers with [`types::QueryPredefinedFiltersResponse`]. What is optional is set by the
    /// methods of [`GetPredefinedFilters`].
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
    /// List the filters by name, with their use.
    ///
    /// ```no_run
    /// # async fn example(chat: chat_sdk::Chat) -> Result<(), Box<dyn std::error::Error>> {
    /// use chat_sdk::Sort;
    ///
    /// let reply = chat
    ///     .get_predefined_filters()
    ///     .sort([Sort::asc("name")])
    ///     .include_stats(true)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "GetPredefinedFilters")]
    pub fn get_predefined_filters(&self) -> GetPredefinedFilters {
        GetPredefinedFilters(
            runtime::Call::new(&self.connection, &GetPredefinedFilters::ENDPOINT),
        )
    }
}

impl GetPredefinedFilters {
    const ENDPOINT: runtime::Endpoint<types::QueryPredefinedFiltersResponse> = runtime::Endpoint {
        id: "GetPredefinedFilters",
        method: &runtime::Method::GET,
        path: "/api/v2/chat/predefined_filters",
        ..runtime::Endpoint::json()
    };

    /// Order of the filters, as a JSON array of fields and directions, for example by `name` or
    /// `created_at`.
    ///
    /// [`Sort`](crate::Sort) makes such a value.
    pub fn sort(
        self,
        sort: impl IntoIterator<Item = impl Into<types::SortParamRequest>>,
    ) -> Self {
        Self(self.0.query_json("sort", runtime::list::<types::SortParamRequest>(sort)))
    }

    /// `true` returns how often each filter was used and how long it took.
    pub fn include_stats(self, include_stats: bool) -> Self {
        Self(self.0.query("include_stats", include_stats))
    }
}

runtime::operation!(GetPredefinedFilters, types::QueryPredefinedFiltersResponse);
