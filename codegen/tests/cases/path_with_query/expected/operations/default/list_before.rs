// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::super::super::Api;

/// The operation `ListBefore`, made by [`Api::list_before`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct ListBefore(runtime::Call<()>);

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
            runtime::Call::new(&self.connection, &ListBefore::ENDPOINT)
                .path("id", runtime::to::<String>(id)),
        )
    }
}

impl ListBefore {
    const ENDPOINT: runtime::Endpoint<()> = runtime::Endpoint {
        id: "ListBefore",
        method: &runtime::Method::GET,
        path: "/shifts/{id}/before/{id}",
        ..runtime::Endpoint::empty()
    };
}

runtime::operation!(ListBefore, ());
