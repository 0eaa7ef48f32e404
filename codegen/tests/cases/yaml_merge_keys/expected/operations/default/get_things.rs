// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::super::super::Api;
use super::super::super::types;

/// The operation `GetThings`, made by [`Api::get_things`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct GetThings(runtime::Call<types::Thing>);

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
        GetThings(runtime::Call::new(&self.connection, &GetThings::ENDPOINT))
    }
}

impl GetThings {
    const ENDPOINT: runtime::Endpoint<types::Thing> = runtime::Endpoint {
        id: "GetThings",
        method: &runtime::Method::GET,
        path: "/things",
        ..runtime::Endpoint::json()
    };
}

runtime::operation!(GetThings, types::Thing);
