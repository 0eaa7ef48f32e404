// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::super::super::Chat;
use super::super::super::types;

/// The operation `DeletePredefinedFilter`, made by [`Chat::delete_predefined_filter`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct DeletePredefinedFilter(runtime::Call<types::Response>);

impl Chat {
    /// Delete a predefined filter.
    ///
    /// Deletes a stored filter for good. Queries that name it are refused from then on.
    ///
    /// `DELETE /api/v2/chat/predefined_filters/{name}`, with the feature `predefined-filters`
    ///
    /// Answers with [`types::Response`].
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
    /// let reply = chat.delete_predefined_filter("tickets_of_team").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "DeletePredefinedFilter")]
    pub fn delete_predefined_filter(
        &self,
        name: impl Into<String>,
    ) -> DeletePredefinedFilter {
        DeletePredefinedFilter(
            runtime::Call::new(&self.connection, &DeletePredefinedFilter::ENDPOINT)
                .path("name", runtime::to::<String>(name)),
        )
    }
}

impl DeletePredefinedFilter {
    const ENDPOINT: runtime::Endpoint<types::Response> = runtime::Endpoint {
        id: "DeletePredefinedFilter",
        method: &runtime::Method::DELETE,
        path: "/api/v2/chat/predefined_filters/{name}",
        ..runtime::Endpoint::json()
    };
}

runtime::operation!(DeletePredefinedFilter, types::Response);
