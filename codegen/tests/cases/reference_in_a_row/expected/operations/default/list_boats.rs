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
    /// Answers with a list of [`types::Boat`]. What is optional is set by the methods of
    /// [`ListBoats`].
    ///
    /// # Errors
    ///
    /// A failure is of one of the kinds in [`ErrorKind`](runtime::ErrorKind).
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
        ..Endpoint::json()
    };

    #[allow(missing_docs)]
    pub fn limit(self, limit: i64) -> Self {
        Self(self.0.query("limit", limit))
    }
}

runtime::operation!(ListBoats, Vec<types::Boat>);
