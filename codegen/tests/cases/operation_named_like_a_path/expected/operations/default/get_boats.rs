// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use super::*;

/// The operation `getBoats`, made by [`Api::get_boats`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct GetBoats(Call<types::GetBoatsResponse>);

impl Api {
    /// Calls `getBoats`.
    ///
    /// `GET /boats/all`
    ///
    /// Answers with [`types::GetBoatsResponse`].
    ///
    /// # Errors
    ///
    /// A failure is of one of the kinds in [`ErrorKind`](runtime::ErrorKind).
    #[doc(alias = "getBoats")]
    pub fn get_boats(&self) -> GetBoats {
        GetBoats(Call::new(&self.connection, &GetBoats::ENDPOINT))
    }
}

impl GetBoats {
    const ENDPOINT: Endpoint<types::GetBoatsResponse> = Endpoint {
        id: "getBoats",
        method: &Method::GET,
        path: "/boats/all",
        ..Endpoint::json()
    };
}

runtime::operation!(GetBoats, types::GetBoatsResponse);
