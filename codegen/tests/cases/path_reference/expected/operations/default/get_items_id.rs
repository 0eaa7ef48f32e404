// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::super::super::Api;
use super::super::super::types;

/// The operation `get /items/{id}`, made by [`Api::get_items_id`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct GetItemsId(runtime::Call<types::GetItemsIdResponse>);

impl Api {
    /// Calls `get /items/{id}`.
    ///
    /// `GET /items/{id}`
    ///
    /// Answers with [`types::GetItemsIdResponse`].
    ///
    /// # Arguments
    ///
    /// - `id`
    ///
    /// # Errors
    ///
    /// A failure is of one of the kinds in [`ErrorKind`](runtime::ErrorKind).
    pub fn get_items_id(&self, id: impl Into<String>) -> GetItemsId {
        GetItemsId(
            runtime::Call::new(&self.connection, &GetItemsId::ENDPOINT)
                .path("id", runtime::to::<String>(id)),
        )
    }
}

impl GetItemsId {
    const ENDPOINT: runtime::Endpoint<types::GetItemsIdResponse> = runtime::Endpoint {
        id: "get /items/{id}",
        method: &runtime::Method::GET,
        path: "/items/{id}",
        ..runtime::Endpoint::json()
    };
}

runtime::operation!(GetItemsId, types::GetItemsIdResponse);
