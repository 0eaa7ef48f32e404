// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use super::*;

/// The operation `GetThing`, made by [`Api::get_thing`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct GetThing(Call<types::Thing>);

impl Api {
    /// Calls `GetThing`.
    ///
    /// `GET /things`
    ///
    /// Answers with [`types::Thing`].
    ///
    /// # Errors
    ///
    /// A failure is of one of the kinds in [`ErrorKind`](runtime::ErrorKind).
    #[doc(alias = "GetThing")]
    pub fn get_thing(&self) -> GetThing {
        GetThing(Call::new(&self.connection, &GetThing::ENDPOINT))
    }
}

impl GetThing {
    const ENDPOINT: Endpoint<types::Thing> = Endpoint {
        id: "GetThing",
        method: &Method::GET,
        path: "/things",
        ..Endpoint::json()
    };
}

runtime::operation!(GetThing, types::Thing);
