// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::super::super::Api;

/// The operation `GetNothing`, made by [`Api::get_nothing`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct GetNothing(runtime::Call<()>);

impl Api {
    /// Calls `GetNothing`.
    ///
    /// `GET /nothing`
    ///
    /// Answers with nothing but the status.
    ///
    /// # Errors
    ///
    /// A failure is of one of the kinds in [`ErrorKind`](runtime::ErrorKind).
    #[doc(alias = "GetNothing")]
    pub fn get_nothing(&self) -> GetNothing {
        GetNothing(runtime::Call::new(&self.connection, &GetNothing::ENDPOINT))
    }
}

impl GetNothing {
    const ENDPOINT: runtime::Endpoint<()> = runtime::Endpoint {
        id: "GetNothing",
        method: &runtime::Method::GET,
        path: "/nothing",
        ..runtime::Endpoint::empty()
    };
}

runtime::operation!(GetNothing, ());
