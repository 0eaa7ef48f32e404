// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::super::super::Api;

/// The operation `E`, made by [`Api::e`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct E(runtime::Call<()>);

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
        E(runtime::Call::new(&self.connection, &E::ENDPOINT))
    }
}

impl E {
    const ENDPOINT: runtime::Endpoint<()> = runtime::Endpoint {
        id: "E",
        method: &runtime::Method::OPTIONS,
        path: "/a",
        ..runtime::Endpoint::empty()
    };
}

runtime::operation!(E, ());
