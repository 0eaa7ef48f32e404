// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::super::super::Chat;
use super::super::super::types;

/// The operation `CreatePredefinedFilter`, made by [`Chat::create_predefined_filter`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct CreatePredefinedFilter(runtime::Call<types::CreatePredefinedFilterResponse>);

impl Chat {
    /// Create a predefined filter.
    ///
    /// Stores a filter under a name, so that a query sends the name in place of the conditions:
    /// `predefined_filter` of [`query_channels`](super::super::super::Chat::query_channels), with
    /// values for its placeholders in `filter_values` and `sort_values`.
    ///
    /// `POST /api/v2/chat/predefined_filters`, with the feature `predefined-filters`
    ///
    /// Answers with [`types::CreatePredefinedFilterResponse`]. What is optional is set by the
    /// methods of [`CreatePredefinedFilter`].
    ///
    /// # Arguments
    ///
    /// - `filter`: Conditions in the syntax of the operation, not empty. A value such as `{{team}}` is a placeholder that the query fills in.
    /// - `name`: Name by which queries refer to the filter, at most 255 characters.
    /// - `operation`: Operation that the filter is for. Channel queries are the only ones so far.
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
    /// Store a filter for the tickets of a team that each query names.
    ///
    /// ```no_run
    /// # async fn example(chat: chat_sdk::Chat) -> Result<(), Box<dyn std::error::Error>> {
    /// use chat_sdk::filter::{Filter, eq};
    /// use chat_sdk::types::PredefinedFilterOperation;
    /// use serde_json::json;
    ///
    /// let reply = chat
    ///     .create_predefined_filter(
    ///         Filter::and([eq("type", "support"), eq("team", "{{team}}")]),
    ///         "tickets_of_team",
    ///         PredefinedFilterOperation::QueryChannels,
    ///     )
    ///     .description("Tickets of one team")
    ///     .sort([json!({"field": "{{order}}", "direction": -1})])
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// <details><summary>Store a filter without placeholders.</summary>
    ///
    /// ```no_run
    /// # async fn example(chat: chat_sdk::Chat) -> Result<(), Box<dyn std::error::Error>> {
    /// use chat_sdk::filter::{Filter, eq};
    /// use chat_sdk::types::PredefinedFilterOperation;
    ///
    /// let reply = chat
    ///     .create_predefined_filter(
    ///         Filter::and([eq("type", "support"), eq("status", "open")]),
    ///         "open_tickets",
    ///         PredefinedFilterOperation::QueryChannels,
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// </details>
    #[doc(alias = "CreatePredefinedFilter")]
    pub fn create_predefined_filter(
        &self,
        filter: impl serde::Serialize,
        name: impl Into<String>,
        operation: impl Into<types::PredefinedFilterOperation>,
    ) -> CreatePredefinedFilter {
        CreatePredefinedFilter(
            runtime::Call::new(&self.connection, &CreatePredefinedFilter::ENDPOINT)
                .field_object("filter", filter)
                .field("name", runtime::to::<String>(name))
                .field(
                    "operation",
                    runtime::to::<types::PredefinedFilterOperation>(operation),
                ),
        )
    }
}

impl CreatePredefinedFilter {
    const ENDPOINT: runtime::Endpoint<types::CreatePredefinedFilterResponse> = runtime::Endpoint {
        id: "CreatePredefinedFilter",
        method: &runtime::Method::POST,
        path: "/api/v2/chat/predefined_filters",
        body: runtime::RequestBody::Object("application/json"),
        ..runtime::Endpoint::json()
    };

    /// Purpose of the filter in free text, at most 256 characters.
    pub fn description(self, description: impl Into<String>) -> Self {
        Self(self.0.field("description", runtime::to::<String>(description)))
    }

    /// Sort order, the most significant field first; each entry with `field` and `direction`.
    /// Placeholders are possible here too.
    pub fn sort(self, sort: impl IntoIterator<Item = impl serde::Serialize>) -> Self {
        Self(self.0.field("sort", runtime::objects(sort)))
    }
}

runtime::operation!(CreatePredefinedFilter, types::CreatePredefinedFilterResponse);
