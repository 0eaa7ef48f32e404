// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use super::*;

/// The operation `ListCharges`, made by [`Api::list_charges`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct ListCharges(Call<()>);

impl Api {
    /// Calls `ListCharges`.
    ///
    /// `GET /charges`
    ///
    /// Answers with nothing but the status.
    ///
    /// # Errors
    ///
    /// A failure is of one of the kinds in [`ErrorKind`](runtime::ErrorKind).
    #[doc(alias = "ListCharges")]
    pub fn list_charges(&self) -> ListCharges {
        ListCharges(Call::new(&self.connection, &ListCharges::ENDPOINT))
    }
}

impl ListCharges {
    const ENDPOINT: Endpoint<()> = Endpoint {
        id: "ListCharges",
        method: &Method::GET,
        path: "/charges",
        ..Endpoint::empty()
    };
}

runtime::operation!(ListCharges, ());
