// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::super::super::Api;

/// The operation `GetThing`, made by [`Api::get_thing`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct GetThing(runtime::Call<()>);

impl Api {
    /// Calls `GetThing`.
    ///
    /// `GET /things/{id}`
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
    #[doc(alias = "GetThing")]
    pub fn get_thing(&self, id: impl Into<String>) -> GetThing {
        GetThing(
            runtime::Call::new(&self.connection, &GetThing::ENDPOINT)
                .path("id", runtime::to::<String>(id)),
        )
    }
}

impl GetThing {
    const ENDPOINT: runtime::Endpoint<()> = runtime::Endpoint {
        id: "GetThing",
        method: &runtime::Method::GET,
        path: "/things/{id}",
        ..runtime::Endpoint::empty()
    };
}

runtime::operation!(GetThing, ());
