// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::super::super::Api;

/// The operation `A`, made by [`Api::a`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct A(runtime::Call<()>);

impl Api {
    /// Calls `A`.
    ///
    /// `GET /a`
    ///
    /// Answers with nothing but the status.
    ///
    /// # Errors
    ///
    /// A failure is of one of the kinds in [`ErrorKind`](runtime::ErrorKind).
    #[doc(alias = "A")]
    pub fn a(&self) -> A {
        A(runtime::Call::new(&self.connection, &A::ENDPOINT))
    }
}

impl A {
    const ENDPOINT: runtime::Endpoint<()> = runtime::Endpoint {
        id: "A",
        method: &runtime::Method::GET,
        path: "/a",
        ..runtime::Endpoint::empty()
    };
}

runtime::operation!(A, ());
