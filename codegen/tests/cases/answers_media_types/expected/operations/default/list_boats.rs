// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::super::super::Api;
use super::super::super::types;

/// The operation `ListBoats`, made by [`Api::list_boats`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct ListBoats(runtime::Call<Vec<types::Boat>>);

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
        ListBoats(runtime::Call::new(&self.connection, &ListBoats::ENDPOINT))
    }
}

impl ListBoats {
    const ENDPOINT: runtime::Endpoint<Vec<types::Boat>> = runtime::Endpoint {
        id: "ListBoats",
        method: &runtime::Method::GET,
        path: "/boats",
        accept: "application/vnd.harbor+json, application/problem+json;q=0.5",
        ..runtime::Endpoint::json()
    };
}

runtime::operation!(ListBoats, Vec<types::Boat>);
