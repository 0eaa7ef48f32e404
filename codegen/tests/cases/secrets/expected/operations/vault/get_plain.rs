// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use super::*;

/// The operation `GetPlain`, made by [`Api::get_plain`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct GetPlain(Call<types::Plain>);

impl Api {
    /// Has no secrets.
    ///
    /// `GET /plain`
    ///
    /// Answers with [`types::Plain`].
    ///
    /// # Errors
    ///
    /// A failure is of one of the kinds in [`ErrorKind`](runtime::ErrorKind).
    #[doc(alias = "GetPlain")]
    pub fn get_plain(&self) -> GetPlain {
        GetPlain(Call::new(&self.connection, &GetPlain::ENDPOINT))
    }
}

impl GetPlain {
    const ENDPOINT: Endpoint<types::Plain> = Endpoint {
        id: "GetPlain",
        method: &Method::GET,
        path: "/plain",
        ..Endpoint::json()
    };
}

runtime::operation!(GetPlain, types::Plain);
