// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use super::*;

/// The operation `H`, made by [`Api::h`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct H(Call<()>);

impl Api {
    /// Calls `H`.
    ///
    /// `TRACE /a`
    ///
    /// Answers with nothing but the status.
    ///
    /// # Errors
    ///
    /// A failure is of one of the kinds in [`ErrorKind`](runtime::ErrorKind).
    #[doc(alias = "H")]
    pub fn h(&self) -> H {
        H(Call::new(&self.connection, &H::ENDPOINT))
    }
}

impl H {
    const ENDPOINT: Endpoint<()> = Endpoint {
        id: "H",
        method: &Method::TRACE,
        path: "/a",
        ..Endpoint::empty()
    };
}

runtime::operation!(H, ());
