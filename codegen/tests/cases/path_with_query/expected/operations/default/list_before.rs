// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use super::*;

/// The operation `ListBefore`, made by [`Api::list_before`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct ListBefore(Call<()>);

impl Api {
    /// Calls `ListBefore`.
    ///
    /// `GET /shifts/{id}/before/{id}`
    ///
    /// Answers with nothing but the status.
    ///
    /// # Arguments
    ///
    /// - `id`
    ///
    /// # Errors
    ///
    /// A failure is of one of the kinds in [`ErrorKind`](runtime::ErrorKind).
    #[doc(alias = "ListBefore")]
    pub fn list_before(&self, id: impl Into<String>) -> ListBefore {
        ListBefore(
            Call::new(&self.connection, &ListBefore::ENDPOINT)
                .path("id", runtime::to::<String>(id)),
        )
    }
}

impl ListBefore {
    const ENDPOINT: Endpoint<()> = Endpoint {
        id: "ListBefore",
        method: &Method::GET,
        path: "/shifts/{id}/before/{id}",
        ..Endpoint::empty()
    };
}

runtime::operation!(ListBefore, ());
