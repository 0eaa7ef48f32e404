// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use super::*;

/// The operation `ListBoats`, made by [`Api::list_boats`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct ListBoats(Call<Vec<types::Boat>>);

impl Api {
    /// Calls `ListBoats`.
    ///
    /// `GET /boats`
    ///
    /// Answers with a list of [`types::Boat`].
    ///
    /// # Errors
    ///
    /// - `404`: None.
    ///
    /// Any other failure is of one of the kinds in [`ErrorKind`](runtime::ErrorKind).
    #[doc(alias = "ListBoats")]
    pub fn list_boats(&self) -> ListBoats {
        ListBoats(Call::new(&self.connection, &ListBoats::ENDPOINT))
    }
}

impl ListBoats {
    const ENDPOINT: Endpoint<Vec<types::Boat>> = Endpoint {
        id: "ListBoats",
        method: &Method::GET,
        path: "/boats",
        accept: "application/vnd.harbor+json, application/problem+json;q=0.5",
        ..Endpoint::json()
    };
}

runtime::operation!(ListBoats, Vec<types::Boat>);
