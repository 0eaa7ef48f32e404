// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::super::super::Api;

/// The operation `ListShifts`, made by [`Api::list_shifts`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct ListShifts(runtime::Call<()>);

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
        ListShifts(runtime::Call::new(&self.connection, &ListShifts::ENDPOINT))
    }
}

impl ListShifts {
    const ENDPOINT: runtime::Endpoint<()> = runtime::Endpoint {
        id: "ListShifts",
        method: &runtime::Method::GET,
        path: "/shifts",
        ..runtime::Endpoint::empty()
    };

    #[allow(missing_docs)]
    pub fn limit(self, limit: i64) -> Self {
        Self(self.0.query("limit", limit))
    }
}

runtime::operation!(ListShifts, ());
