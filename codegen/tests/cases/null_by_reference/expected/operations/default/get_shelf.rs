// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::super::super::Api;
use super::super::super::types;

/// The operation `GetShelf`, made by [`Api::get_shelf`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct GetShelf(runtime::Call<types::Shelf>);

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
        GetShelf(runtime::Call::new(&self.connection, &GetShelf::ENDPOINT))
    }
}

impl GetShelf {
    const ENDPOINT: runtime::Endpoint<types::Shelf> = runtime::Endpoint {
        id: "GetShelf",
        method: &runtime::Method::GET,
        path: "/shelves",
        ..runtime::Endpoint::json()
    };
}

runtime::operation!(GetShelf, types::Shelf);
