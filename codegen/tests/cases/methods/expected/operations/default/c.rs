// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use super::*;

/// The operation `C`, made by [`Api::c`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct C(Call<()>);

impl Api {
    /// Calls `C`.
    ///
    /// `POST /a`
    ///
    /// Answers with nothing but the status.
    ///
    /// # Errors
    ///
    /// A failure is of one of the kinds in [`ErrorKind`](runtime::ErrorKind).
    #[doc(alias = "C")]
    pub fn c(&self) -> C {
        C(Call::new(&self.connection, &C::ENDPOINT))
    }
}

impl C {
    const ENDPOINT: Endpoint<()> = Endpoint {
        id: "C",
        method: &Method::POST,
        path: "/a",
        ..Endpoint::empty()
    };
}

runtime::operation!(C, ());
