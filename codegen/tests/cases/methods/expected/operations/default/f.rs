// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use super::*;

/// The operation `F`, made by [`Api::f`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct F(Call<()>);

impl Api {
    /// Calls `F`.
    ///
    /// `HEAD /a`
    ///
    /// Answers with nothing but the status.
    ///
    /// # Errors
    ///
    /// A failure is of one of the kinds in [`ErrorKind`](runtime::ErrorKind).
    #[doc(alias = "F")]
    pub fn f(&self) -> F {
        F(Call::new(&self.connection, &F::ENDPOINT))
    }
}

impl F {
    const ENDPOINT: Endpoint<()> = Endpoint {
        id: "F",
        method: &Method::HEAD,
        path: "/a",
        ..Endpoint::empty()
    };
}

runtime::operation!(F, ());
