// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::super::super::Api;

/// The operation `ListCharges`, made by [`Api::list_charges`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct ListCharges(runtime::Call<()>);

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
        ListCharges(runtime::Call::new(&self.connection, &ListCharges::ENDPOINT))
    }
}

impl ListCharges {
    const ENDPOINT: runtime::Endpoint<()> = runtime::Endpoint {
        id: "ListCharges",
        method: &runtime::Method::GET,
        path: "/charges",
        ..runtime::Endpoint::empty()
    };
}

runtime::operation!(ListCharges, ());
