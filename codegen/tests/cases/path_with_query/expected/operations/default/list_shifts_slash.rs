// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::super::super::Api;

/// The operation `ListShiftsSlash`, made by [`Api::list_shifts_slash`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct ListShiftsSlash(runtime::Call<()>);

impl Api {
    /// Calls `ListShiftsSlash`.
    ///
    /// `GET /shifts/`
    ///
    /// Answers with nothing but the status.
    ///
    /// # Errors
    ///
    /// A failure is of one of the kinds in [`ErrorKind`](runtime::ErrorKind).
    #[doc(alias = "ListShiftsSlash")]
    pub fn list_shifts_slash(&self) -> ListShiftsSlash {
        ListShiftsSlash(runtime::Call::new(&self.connection, &ListShiftsSlash::ENDPOINT))
    }
}

impl ListShiftsSlash {
    const ENDPOINT: runtime::Endpoint<()> = runtime::Endpoint {
        id: "ListShiftsSlash",
        method: &runtime::Method::GET,
        path: "/shifts/",
        ..runtime::Endpoint::empty()
    };
}

runtime::operation!(ListShiftsSlash, ());
