// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use super::*;

/// The operation `GetGarden`, made by [`House::get_garden`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct GetGarden(Call<types::Garden>);

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
        GetGarden(Call::new(&self.connection, &GetGarden::ENDPOINT))
    }
}

impl GetGarden {
    const ENDPOINT: Endpoint<types::Garden> = Endpoint {
        id: "GetGarden",
        method: &Method::GET,
        path: "/garden",
        ..Endpoint::json()
    };
}

runtime::operation!(GetGarden, types::Garden);
