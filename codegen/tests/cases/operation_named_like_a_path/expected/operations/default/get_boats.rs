// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::super::super::Api;
use super::super::super::types;

/// The operation `getBoats`, made by [`Api::get_boats`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct GetBoats(runtime::Call<types::GetBoatsResponse>);

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
        GetBoats(runtime::Call::new(&self.connection, &GetBoats::ENDPOINT))
    }
}

impl GetBoats {
    const ENDPOINT: runtime::Endpoint<types::GetBoatsResponse> = runtime::Endpoint {
        id: "getBoats",
        method: &runtime::Method::GET,
        path: "/boats/all",
        ..runtime::Endpoint::json()
    };
}

runtime::operation!(GetBoats, types::GetBoatsResponse);
