// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::super::super::Chat;
use super::super::super::types;

/// The operation `GetPredefinedFilter`, made by [`Chat::get_predefined_filter`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct GetPredefinedFilter(runtime::Call<types::GetPredefinedFilterResponse>);

impl Chat {
    /// Get a predefined filter.
    ///
    /// Answers with one stored filter: its conditions with their placeholders, its order and a
    /// judgement of its speed.
    ///
    /// `GET /api/v2/chat/predefined_filters/{name}`, with the feature `predefined-filters`
    ///
    /// Answers with [`types::GetPredefinedFilterResponse`].
    ///
    /// # Arguments
    ///
    /// - `name`: Name of the predefined filter, at most 255 characters.
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
    /// let reply = chat.get_predefined_filter("tickets_of_team").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "GetPredefinedFilter")]
    pub fn get_predefined_filter(&self, name: impl Into<String>) -> GetPredefinedFilter {
        GetPredefinedFilter(
            runtime::Call::new(&self.connection, &GetPredefinedFilter::ENDPOINT)
                .path("name", runtime::to::<String>(name)),
        )
    }
}

impl GetPredefinedFilter {
    const ENDPOINT: runtime::Endpoint<types::GetPredefinedFilterResponse> = runtime::Endpoint {
        id: "GetPredefinedFilter",
        method: &runtime::Method::GET,
        path: "/api/v2/chat/predefined_filters/{name}",
        ..runtime::Endpoint::json()
    };
}

runtime::operation!(GetPredefinedFilter, types::GetPredefinedFilterResponse);
