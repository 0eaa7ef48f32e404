// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::super::super::Api;
use super::super::super::types;

/// The operation `delete /items/{id}`, made by [`Api::delete_items_id`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct DeleteItemsId(runtime::Call<types::DeleteItemsIdResponse>);

impl Api {
    /// Calls `delete /items/{id}`.
    ///
    /// `DELETE /items/{id}`
    ///
    /// Answers with [`types::DeleteItemsIdResponse`].
    ///
    /// # Arguments
    ///
    /// - `id`
    ///
    /// # Errors
    ///
    /// A failure is of one of the kinds in [`ErrorKind`](runtime::ErrorKind).
    pub fn delete_items_id(&self, id: impl Into<String>) -> DeleteItemsId {
        DeleteItemsId(
            runtime::Call::new(&self.connection, &DeleteItemsId::ENDPOINT)
                .path("id", runtime::to::<String>(id)),
        )
    }
}

impl DeleteItemsId {
    const ENDPOINT: runtime::Endpoint<types::DeleteItemsIdResponse> = runtime::Endpoint {
        id: "delete /items/{id}",
        method: &runtime::Method::DELETE,
        path: "/items/{id}",
        ..runtime::Endpoint::json()
    };
}

runtime::operation!(DeleteItemsId, types::DeleteItemsIdResponse);
