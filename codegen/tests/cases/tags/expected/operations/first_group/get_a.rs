// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use super::*;

/// The operation `GetA`, made by [`Api::get_a`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct GetA(Call<()>);

impl Api {
    /// Calls `GetA`.
    ///
    /// `GET /a`
    ///
    /// Answers with nothing but the status.
    ///
    /// # Errors
    ///
    /// A failure is of one of the kinds in [`ErrorKind`](runtime::ErrorKind).
    #[doc(alias = "GetA")]
    pub fn get_a(&self) -> GetA {
        GetA(Call::new(&self.connection, &GetA::ENDPOINT))
    }
}

impl GetA {
    const ENDPOINT: Endpoint<()> = Endpoint {
        id: "GetA",
        method: &Method::GET,
        path: "/a",
        ..Endpoint::empty()
    };
}

runtime::operation!(GetA, ());
