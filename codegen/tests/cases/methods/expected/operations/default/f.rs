// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::super::super::Api;

/// The operation `F`, made by [`Api::f`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct F(runtime::Call<()>);

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
        F(runtime::Call::new(&self.connection, &F::ENDPOINT))
    }
}

impl F {
    const ENDPOINT: runtime::Endpoint<()> = runtime::Endpoint {
        id: "F",
        method: &runtime::Method::HEAD,
        path: "/a",
        ..runtime::Endpoint::empty()
    };
}

runtime::operation!(F, ());
