// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use super::*;

/// The operation `GetShared`, made by [`Api::get_shared`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct GetShared(Call<bool>);

impl Api {
    /// Calls `GetShared`.
    ///
    /// `GET /shared`
    ///
    /// Answers with plain JSON.
    ///
    /// # Errors
    ///
    /// A failure is of one of the kinds in [`ErrorKind`](runtime::ErrorKind).
    #[doc(alias = "GetShared")]
    pub fn get_shared(&self) -> GetShared {
        GetShared(Call::new(&self.connection, &GetShared::ENDPOINT))
    }
}

impl GetShared {
    const ENDPOINT: Endpoint<bool> = Endpoint {
        id: "GetShared",
        method: &Method::GET,
        path: "/shared",
        ..Endpoint::json()
    };
}

runtime::operation!(GetShared, bool);
