// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use super::*;

/// The operation `GetB`, made by [`Api::get_b`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct GetB(Call<()>);

impl Api {
    /// Calls `GetB`.
    ///
    /// `GET /b`
    ///
    /// Answers with nothing but the status.
    ///
    /// # Errors
    ///
    /// A failure is of one of the kinds in [`ErrorKind`](runtime::ErrorKind).
    #[doc(alias = "GetB")]
    pub fn get_b(&self) -> GetB {
        GetB(Call::new(&self.connection, &GetB::ENDPOINT))
    }
}

impl GetB {
    const ENDPOINT: Endpoint<()> = Endpoint {
        id: "GetB",
        method: &Method::GET,
        path: "/b",
        ..Endpoint::empty()
    };
}

runtime::operation!(GetB, ());
