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
    /// Answers with nothing but the status.
    ///
    /// # Arguments
    ///
    /// - `id`
    /// - `body`
    ///
    /// # Errors
    ///
    /// A failure is of one of the kinds in [`ErrorKind`](runtime::ErrorKind).
    #[doc(alias = "PutItem")]
    pub fn put_item(
        &self,
        id: impl Into<String>,
        body: impl Into<types::ThingsIdGet200>,
    ) -> PutItem {
        PutItem(
            Call::empty(&self.connection, "PutItem", Method::PUT, "/items/{id}")
                .path("id", runtime::to::<String>(id))
                .body(runtime::to::<types::ThingsIdGet200>(body)),
        )
    }
}

runtime::operation!(PutItem, ());
