// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::super::super::Api;

/// The operation `B`, made by [`Api::b`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct B(runtime::Call<()>);

impl Api {
    /// Calls `B`.
    ///
    /// `PUT /a`
    ///
    /// Answers with nothing but the status.
    ///
    /// # Errors
    ///
    /// A failure is of one of the kinds in [`ErrorKind`](runtime::ErrorKind).
    #[doc(alias = "B")]
    pub fn b(&self) -> B {
        B(runtime::Call::new(&self.connection, &B::ENDPOINT))
    }
}

impl B {
    const ENDPOINT: runtime::Endpoint<()> = runtime::Endpoint {
        id: "B",
        method: &runtime::Method::PUT,
        path: "/a",
        ..runtime::Endpoint::empty()
    };
}

runtime::operation!(B, ());
