// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use super::*;

/// The operation `ListShifts`, made by [`Api::list_shifts`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct ListShifts(Call<()>);

impl Api {
    /// Calls `ListShifts`.
    ///
    /// `GET /shifts`
    ///
    /// Answers with nothing but the status. What is optional is set by the methods of
    /// [`ListShifts`].
    ///
    /// # Errors
    ///
    /// A failure is of one of the kinds in [`ErrorKind`](runtime::ErrorKind).
    #[doc(alias = "ListShifts")]
    pub fn list_shifts(&self) -> ListShifts {
        ListShifts(Call::new(&self.connection, &ListShifts::ENDPOINT))
    }
}

impl ListShifts {
    const ENDPOINT: Endpoint<()> = Endpoint {
        id: "ListShifts",
        method: &Method::GET,
        path: "/shifts",
        ..Endpoint::empty()
    };

    #[allow(missing_docs)]
    pub fn limit(self, limit: i64) -> Self {
        Self(self.0.query("limit", limit))
    }
}

runtime::operation!(ListShifts, ());
