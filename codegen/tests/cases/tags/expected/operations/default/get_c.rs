// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::super::super::Api;

/// The operation `GetC`, made by [`Api::get_c`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct GetC(runtime::Call<()>);

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
        GetC(runtime::Call::new(&self.connection, &GetC::ENDPOINT))
    }
}

impl GetC {
    const ENDPOINT: runtime::Endpoint<()> = runtime::Endpoint {
        id: "GetC",
        method: &runtime::Method::GET,
        path: "/c",
        ..runtime::Endpoint::empty()
    };
}

runtime::operation!(GetC, ());
