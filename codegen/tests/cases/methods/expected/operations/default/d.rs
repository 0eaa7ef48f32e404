// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::super::super::Api;

/// The operation `D`, made by [`Api::d`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct D(runtime::Call<()>);

impl Api {
    /// Calls `D`.
    ///
    /// `DELETE /a`
    ///
    /// Answers with nothing but the status.
    ///
    /// # Errors
    ///
    /// A failure is of one of the kinds in [`ErrorKind`](runtime::ErrorKind).
    #[doc(alias = "D")]
    pub fn d(&self) -> D {
        D(runtime::Call::new(&self.connection, &D::ENDPOINT))
    }
}

impl D {
    const ENDPOINT: runtime::Endpoint<()> = runtime::Endpoint {
        id: "D",
        method: &runtime::Method::DELETE,
        path: "/a",
        ..runtime::Endpoint::empty()
    };
}

runtime::operation!(D, ());
