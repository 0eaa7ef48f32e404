// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::super::super::Api;

/// The operation `GetB`, made by [`Api::get_b`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct GetB(runtime::Call<()>);

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
        GetB(runtime::Call::new(&self.connection, &GetB::ENDPOINT))
    }
}

impl GetB {
    const ENDPOINT: runtime::Endpoint<()> = runtime::Endpoint {
        id: "GetB",
        method: &runtime::Method::GET,
        path: "/b",
        ..runtime::Endpoint::empty()
    };
}

runtime::operation!(GetB, ());
