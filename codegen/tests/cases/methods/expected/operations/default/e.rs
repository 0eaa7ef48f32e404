// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use super::*;

/// The operation `E`, made by [`Api::e`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct E(Call<()>);

impl Api {
    /// Calls `E`.
    ///
    /// `OPTIONS /a`
    ///
    /// Answers with nothing but the status.
    ///
    /// # Errors
    ///
    /// A failure is of one of the kinds in [`ErrorKind`](runtime::ErrorKind).
    #[doc(alias = "E")]
    pub fn e(&self) -> E {
        E(Call::new(&self.connection, &E::ENDPOINT))
    }
}

impl E {
    const ENDPOINT: Endpoint<()> = Endpoint {
        id: "E",
        method: &Method::OPTIONS,
        path: "/a",
        ..Endpoint::empty()
    };
}

runtime::operation!(E, ());
