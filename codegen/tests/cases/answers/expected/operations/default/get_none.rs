// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use super::*;

/// The operation `GetNone`, made by [`Api::get_none`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct GetNone(Call<()>);

impl Api {
    /// Calls `GetNone`.
    ///
    /// `GET /none`
    ///
    /// Answers with nothing but the status.
    ///
    /// # Errors
    ///
    /// A failure is of one of the kinds in [`ErrorKind`](runtime::ErrorKind).
    #[doc(alias = "GetNone")]
    pub fn get_none(&self) -> GetNone {
        GetNone(Call::new(&self.connection, &GetNone::ENDPOINT))
    }
}

impl GetNone {
    const ENDPOINT: Endpoint<()> = Endpoint {
        id: "GetNone",
        method: &Method::GET,
        path: "/none",
        ..Endpoint::empty()
    };
}

runtime::operation!(GetNone, ());
