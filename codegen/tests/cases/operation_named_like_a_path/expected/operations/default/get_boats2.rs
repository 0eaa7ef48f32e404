// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::super::super::Api;
use super::super::super::types;

/// The operation `get /boats`, made by [`Api::get_boats2`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct GetBoats2(runtime::Call<types::GetBoatsResponse2>);

impl Api {
    /// Calls `get /boats`.
    ///
    /// `GET /boats`
    ///
    /// Answers with [`types::GetBoatsResponse2`].
    ///
    /// # Errors
    ///
    /// A failure is of one of the kinds in [`ErrorKind`](runtime::ErrorKind).
    #[doc(alias = "get_boats")]
    pub fn get_boats2(&self) -> GetBoats2 {
        GetBoats2(runtime::Call::new(&self.connection, &GetBoats2::ENDPOINT))
    }
}

impl GetBoats2 {
    const ENDPOINT: runtime::Endpoint<types::GetBoatsResponse2> = runtime::Endpoint {
        id: "get /boats",
        method: &runtime::Method::GET,
        path: "/boats",
        ..runtime::Endpoint::json()
    };
}

runtime::operation!(GetBoats2, types::GetBoatsResponse2);
