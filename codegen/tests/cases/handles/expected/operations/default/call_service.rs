// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use super::*;

/// The operation `CallService`, made by [`Api::call_service`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct CallService(Call<()>);

impl Api {
    /// Calls `CallService`.
    ///
    /// `GET /roomservice`
    ///
    /// Answers with nothing but the status.
    ///
    /// # Errors
    ///
    /// A failure is of one of the kinds in [`ErrorKind`](runtime::ErrorKind).
    #[doc(alias = "CallService")]
    pub fn call_service(&self) -> CallService {
        CallService(Call::new(&self.connection, &CallService::ENDPOINT))
    }
}

impl CallService {
    const ENDPOINT: Endpoint<()> = Endpoint {
        id: "CallService",
        method: &Method::GET,
        path: "/roomservice",
        ..Endpoint::empty()
    };
}

runtime::operation!(CallService, ());
