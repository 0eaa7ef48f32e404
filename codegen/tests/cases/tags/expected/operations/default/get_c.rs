// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use super::*;

/// The operation `GetC`, made by [`Api::get_c`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct GetC(Call<()>);

impl Api {
    /// Calls `GetC`.
    ///
    /// `GET /c`
    ///
    /// Answers with nothing but the status.
    ///
    /// # Errors
    ///
    /// A failure is of one of the kinds in [`ErrorKind`](runtime::ErrorKind).
    #[doc(alias = "GetC")]
    pub fn get_c(&self) -> GetC {
        GetC(Call::new(&self.connection, &GetC::ENDPOINT))
    }
}

impl GetC {
    const ENDPOINT: Endpoint<()> = Endpoint {
        id: "GetC",
        method: &Method::GET,
        path: "/c",
        ..Endpoint::empty()
    };
}

runtime::operation!(GetC, ());
