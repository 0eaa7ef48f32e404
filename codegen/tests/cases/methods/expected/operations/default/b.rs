// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use super::*;

/// The operation `B`, made by [`Api::b`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct B(Call<()>);

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
        B(Call::new(&self.connection, &B::ENDPOINT))
    }
}

impl B {
    const ENDPOINT: Endpoint<()> = Endpoint {
        id: "B",
        method: &Method::PUT,
        path: "/a",
        ..Endpoint::empty()
    };
}

runtime::operation!(B, ());
