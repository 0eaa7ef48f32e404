// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use super::*;

/// The operation `G`, made by [`Api::g`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct G(Call<()>);

impl Api {
    /// Calls `G`.
    ///
    /// `PATCH /a`
    ///
    /// Answers with nothing but the status.
    ///
    /// # Errors
    ///
    /// A failure is of one of the kinds in [`ErrorKind`](runtime::ErrorKind).
    #[doc(alias = "G")]
    pub fn g(&self) -> G {
        G(Call::new(&self.connection, &G::ENDPOINT))
    }
}

impl G {
    const ENDPOINT: Endpoint<()> = Endpoint {
        id: "G",
        method: &Method::PATCH,
        path: "/a",
        ..Endpoint::empty()
    };
}

runtime::operation!(G, ());
