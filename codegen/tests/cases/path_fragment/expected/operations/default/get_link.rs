// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use super::*;

/// The operation `GetLink`, made by [`Api::get_link`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct GetLink(Call<()>);

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
            Call::new(&self.connection, &GetLink::ENDPOINT)
                .path("id", runtime::to::<String>(id)),
        )
    }
}

impl GetLink {
    const ENDPOINT: Endpoint<()> = Endpoint {
        id: "GetLink",
        method: &Method::GET,
        path: "/files/{id}",
        ..Endpoint::empty()
    };
}

runtime::operation!(GetLink, ());
