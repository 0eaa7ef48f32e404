// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::super::super::Api;

/// The operation `H`, made by [`Api::h`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct H(runtime::Call<()>);

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
        H(runtime::Call::new(&self.connection, &H::ENDPOINT))
    }
}

impl H {
    const ENDPOINT: runtime::Endpoint<()> = runtime::Endpoint {
        id: "H",
        method: &runtime::Method::TRACE,
        path: "/a",
        ..runtime::Endpoint::empty()
    };
}

runtime::operation!(H, ());
