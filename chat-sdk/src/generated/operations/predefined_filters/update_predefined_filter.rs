// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::super::super::Chat;
use super::super::super::types;

/// The operation `UpdatePredefinedFilter`, made by [`Chat::update_predefined_filter`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct UpdatePredefinedFilter(runtime::Call<types::UpdatePredefinedFilterResponse>);

impl Chat {
    /// Replace a predefined filter.
    ///
    /// Replaces all of a stored filter but its name. The next query that names it uses the new
    /// conditions.
    ///
    /// `PUT /api/v2/chat/predefined_filters/{name}`, with the feature `predefined-filters`
    ///
    /// Answers with [`types::UpdatePredefinedFilterResponse`]. What is optional is set by the
    /// methods of [`UpdatePredefinedFilter`].
    ///
    /// # Arguments
    ///
    /// - `name`: Name of the predefined filter, at most 255 characters.
    /// - `filter`: Conditions in the syntax of the operation, not empty. A value such as `{{team}}` is a placeholder that the query fills in.
    /// - `operation`: Operation that the filter is for. Channel queries are the only ones so far.
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
    /// Narrow a filter down to frozen channels.
    ///
    /// ```no_run
    /// # async fn example(chat: chat_sdk::Chat) -> Result<(), Box<dyn std::error::Error>> {
    /// use chat_sdk::filter::{Filter, eq};
    /// use chat_sdk::types::PredefinedFilterOperation;
    /// use serde_json::json;
    ///
    /// let reply = chat
    ///     .update_predefined_filter(
    ///         "tickets_of_team",
    ///         Filter::and([
    ///             eq("type", "support"),
    ///             eq("team", "{{team}}"),
    ///             eq("frozen", true),
    ///         ]),
    ///         PredefinedFilterOperation::QueryChannels,
    ///     )
    ///     .description("Closed tickets of one team")
    ///     .sort([json!({"field": "last_message_at", "direction": -1})])
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "UpdatePredefinedFilter")]
    pub fn update_predefined_filter(
        &self,
        name: impl Into<String>,
        filter: impl serde::Serialize,
        operation: impl Into<types::PredefinedFilterOperation>,
    ) -> UpdatePredefinedFilter {
        UpdatePredefinedFilter(
            runtime::Call::new(&self.connection, &UpdatePredefinedFilter::ENDPOINT)
                .path("name", runtime::to::<String>(name))
                .field_object("filter", filter)
                .field(
                    "operation",
                    runtime::to::<types::PredefinedFilterOperation>(operation),
                ),
        )
    }
}

impl UpdatePredefinedFilter {
    const ENDPOINT: runtime::Endpoint<types::UpdatePredefinedFilterResponse> = runtime::Endpoint {
        id: "UpdatePredefinedFilter",
        method: &runtime::Method::PUT,
        path: "/api/v2/chat/predefined_filters/{name}",
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

runtime::operation!(UpdatePredefinedFilter, types::UpdatePredefinedFilterResponse);
