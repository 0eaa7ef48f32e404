// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::super::super::Api;

/// The operation `PutItem`, made by [`Api::put_item`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct PutItem(runtime::Call<()>);

impl Api {
    /// Calls `PutItem`.
    ///
    /// `PUT /items/{id}`
    ///
    /// Answers with nothing but the status. What is optional is set by the methods of
    /// [`PutItem`].
    ///
    /// # Arguments
    ///
    /// - `id`
    ///
    /// # Errors
    ///
    /// A failure is of one of the kinds in [`ErrorKind`](runtime::ErrorKind).
    #[doc(alias = "PutItem")]
    pub fn put_item(&self, id: impl Into<String>) -> PutItem {
        PutItem(
            runtime::Call::new(&self.connection, &PutItem::ENDPOINT)
                .path("id", runtime::to::<String>(id)),
        )
    }
}

impl PutItem {
    const ENDPOINT: runtime::Endpoint<()> = runtime::Endpoint {
        id: "PutItem",
        method: &runtime::Method::PUT,
        path: "/items/{id}",
        body: runtime::RequestBody::Object("application/json"),
        ..runtime::Endpoint::empty()
    };

    #[allow(missing_docs)]
    pub fn name(self, name: impl Into<String>) -> Self {
        Self(self.0.field("name", runtime::to::<String>(name)))
    }
}

runtime::operation!(PutItem, ());
