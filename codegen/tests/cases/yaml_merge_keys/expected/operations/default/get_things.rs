// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use super::*;

/// The operation `GetThings`, made by [`Api::get_things`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct GetThings(Call<types::Thing>);

impl Api {
    /// Calls `GetThings`.
    ///
    /// `GET /things`
    ///
    /// Answers with [`types::Thing`].
    ///
    /// # Errors
    ///
    /// A failure is of one of the kinds in [`ErrorKind`](runtime::ErrorKind).
    #[doc(alias = "GetThings")]
    pub fn get_things(&self) -> GetThings {
        GetThings(Call::new(&self.connection, &GetThings::ENDPOINT))
    }
}

impl GetThings {
    const ENDPOINT: Endpoint<types::Thing> = Endpoint {
        id: "GetThings",
        method: &Method::GET,
        path: "/things",
        ..Endpoint::json()
    };
}

runtime::operation!(GetThings, types::Thing);
