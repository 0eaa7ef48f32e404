// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::super::super::Api;

/// The operation `G`, made by [`Api::g`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct G(runtime::Call<()>);

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
        G(runtime::Call::new(&self.connection, &G::ENDPOINT))
    }
}

impl G {
    const ENDPOINT: runtime::Endpoint<()> = runtime::Endpoint {
        id: "G",
        method: &runtime::Method::PATCH,
        path: "/a",
        ..runtime::Endpoint::empty()
    };
}

runtime::operation!(G, ());
