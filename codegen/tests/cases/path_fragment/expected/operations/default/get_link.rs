// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::super::super::Api;

/// The operation `GetLink`, made by [`Api::get_link`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct GetLink(runtime::Call<()>);

impl Api {
    /// Calls `GetLink`.
    ///
    /// `GET /files/{id}`
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
    #[doc(alias = "GetLink")]
    pub fn get_link(&self, id: impl Into<String>) -> GetLink {
        GetLink(
            runtime::Call::new(&self.connection, &GetLink::ENDPOINT)
                .path("id", runtime::to::<String>(id)),
        )
    }
}

impl GetLink {
    const ENDPOINT: runtime::Endpoint<()> = runtime::Endpoint {
        id: "GetLink",
        method: &runtime::Method::GET,
        path: "/files/{id}",
        ..runtime::Endpoint::empty()
    };
}

runtime::operation!(GetLink, ());
