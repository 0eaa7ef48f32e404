// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::super::super::Api;
use super::super::super::types;

/// The operation `GetThing`, made by [`Api::get_thing`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct GetThing(runtime::Call<types::Thing>);

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
        GetThing(runtime::Call::new(&self.connection, &GetThing::ENDPOINT))
    }
}

impl GetThing {
    const ENDPOINT: runtime::Endpoint<types::Thing> = runtime::Endpoint {
        id: "GetThing",
        method: &runtime::Method::GET,
        path: "/things",
        ..runtime::Endpoint::json()
    };
}

runtime::operation!(GetThing, types::Thing);
