// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::super::super::Api;

/// The operation `GetNone`, made by [`Api::get_none`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct GetNone(runtime::Call<()>);

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
        GetNone(runtime::Call::new(&self.connection, &GetNone::ENDPOINT))
    }
}

impl GetNone {
    const ENDPOINT: runtime::Endpoint<()> = runtime::Endpoint {
        id: "GetNone",
        method: &runtime::Method::GET,
        path: "/none",
        ..runtime::Endpoint::empty()
    };
}

runtime::operation!(GetNone, ());
