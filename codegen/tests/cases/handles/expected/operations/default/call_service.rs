// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::super::super::Api;

/// The operation `CallService`, made by [`Api::call_service`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct CallService(runtime::Call<()>);

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
        CallService(runtime::Call::new(&self.connection, &CallService::ENDPOINT))
    }
}

impl CallService {
    const ENDPOINT: runtime::Endpoint<()> = runtime::Endpoint {
        id: "CallService",
        method: &runtime::Method::GET,
        path: "/roomservice",
        ..runtime::Endpoint::empty()
    };
}

runtime::operation!(CallService, ());
