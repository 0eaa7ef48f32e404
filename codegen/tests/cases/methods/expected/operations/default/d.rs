// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use super::*;

/// The operation `D`, made by [`Api::d`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct D(Call<()>);

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
        D(Call::new(&self.connection, &D::ENDPOINT))
    }
}

impl D {
    const ENDPOINT: Endpoint<()> = Endpoint {
        id: "D",
        method: &Method::DELETE,
        path: "/a",
        ..Endpoint::empty()
    };
}

runtime::operation!(D, ());
