// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use super::*;

/// The operation `GetShelf`, made by [`Api::get_shelf`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct GetShelf(Call<types::Shelf>);

impl Api {
    /// Calls `GetShelf`.
    ///
    /// `GET /shelves`
    ///
    /// Answers with [`types::Shelf`].
    ///
    /// # Errors
    ///
    /// A failure is of one of the kinds in [`ErrorKind`](runtime::ErrorKind).
    #[doc(alias = "GetShelf")]
    pub fn get_shelf(&self) -> GetShelf {
        GetShelf(Call::new(&self.connection, &GetShelf::ENDPOINT))
    }
}

impl GetShelf {
    const ENDPOINT: Endpoint<types::Shelf> = Endpoint {
        id: "GetShelf",
        method: &Method::GET,
        path: "/shelves",
        ..Endpoint::json()
    };
}

runtime::operation!(GetShelf, types::Shelf);
