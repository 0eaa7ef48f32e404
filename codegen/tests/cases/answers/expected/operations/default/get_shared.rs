// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::super::super::Api;

/// The operation `GetShared`, made by [`Api::get_shared`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct GetShared(runtime::Call<bool>);

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
        GetShared(runtime::Call::new(&self.connection, &GetShared::ENDPOINT))
    }
}

impl GetShared {
    const ENDPOINT: runtime::Endpoint<bool> = runtime::Endpoint {
        id: "GetShared",
        method: &runtime::Method::GET,
        path: "/shared",
        ..runtime::Endpoint::json()
    };
}

runtime::operation!(GetShared, bool);
