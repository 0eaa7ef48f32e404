// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::super::super::House;
use super::super::super::types;

/// The operation `GetGarden`, made by [`House::get_garden`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct GetGarden(runtime::Call<types::Garden>);

impl House {
    /// Calls `GetGarden`.
    ///
    /// `GET /garden`, with the feature `garden`
    ///
    /// Answers with [`types::Garden`].
    ///
    /// # Errors
    ///
    /// A failure is of one of the kinds in [`ErrorKind`](runtime::ErrorKind).
    #[doc(alias = "GetGarden")]
    pub fn get_garden(&self) -> GetGarden {
        GetGarden(runtime::Call::new(&self.connection, &GetGarden::ENDPOINT))
    }
}

impl GetGarden {
    const ENDPOINT: runtime::Endpoint<types::Garden> = runtime::Endpoint {
        id: "GetGarden",
        method: &runtime::Method::GET,
        path: "/garden",
        ..runtime::Endpoint::json()
    };
}

runtime::operation!(GetGarden, types::Garden);
