// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use super::*;

/// The operation `GetThing`, made by [`Api::get_thing`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct GetThing(Call<()>);

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
            Call::new(&self.connection, &GetThing::ENDPOINT)
                .path("id", runtime::to::<String>(id)),
        )
    }
}

impl GetThing {
    const ENDPOINT: Endpoint<()> = Endpoint {
        id: "GetThing",
        method: &Method::GET,
        path: "/things/{id}",
        ..Endpoint::empty()
    };
}

runtime::operation!(GetThing, ());
