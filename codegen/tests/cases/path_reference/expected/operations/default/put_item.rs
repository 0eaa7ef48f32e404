// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use super::*;

/// The operation `PutItem`, made by [`Api::put_item`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct PutItem(Call<()>);

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
            Call::new(&self.connection, &PutItem::ENDPOINT)
                .path("id", runtime::to::<String>(id)),
        )
    }
}

impl PutItem {
    const ENDPOINT: Endpoint<()> = Endpoint {
        id: "PutItem",
        method: &Method::PUT,
        path: "/items/{id}",
        body: runtime::RequestBody::Object("application/json"),
        ..Endpoint::empty()
    };

    #[allow(missing_docs)]
    pub fn name(self, name: impl Into<String>) -> Self {
        Self(self.0.field("name", runtime::to::<String>(name)))
    }
}

runtime::operation!(PutItem, ());
