// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use super::*;

/// The operation `GetMixed`, made by [`Api::get_mixed`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct GetMixed(Call<types::Boat>);

impl Api {
    /// Calls `GetMixed`.
    ///
    /// `GET /boats/mixed`
    ///
    /// Answers with [`types::Boat`].
    ///
    /// # Errors
    ///
    /// A failure is of one of the kinds in [`ErrorKind`](runtime::ErrorKind).
    #[doc(alias = "GetMixed")]
    pub fn get_mixed(&self) -> GetMixed {
        GetMixed(Call::new(&self.connection, &GetMixed::ENDPOINT))
    }
}

impl GetMixed {
    const ENDPOINT: Endpoint<types::Boat> = Endpoint {
        id: "GetMixed",
        method: &Method::GET,
        path: "/boats/mixed",
        accept: "application/json, application/vnd.harbor+json",
        ..Endpoint::json()
    };
}

runtime::operation!(GetMixed, types::Boat);
