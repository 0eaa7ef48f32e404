// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::super::super::Api;

/// The operation `StartShift`, made by [`Api::start_shift`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct StartShift(runtime::Call<()>);

impl Api {
    /// Calls `StartShift`.
    ///
    /// `POST /shifts/{id}?action=start`
    ///
    /// Answers with nothing but the status.
    ///
    /// # Arguments
    ///
    /// - `id`
    ///
    /// # Errors
    ///
    /// A failure is of one of the kinds in [`ErrorKind`](runtime::ErrorKind).
    #[doc(alias = "StartShift")]
    pub fn start_shift(&self, id: impl Into<String>) -> StartShift {
        StartShift(
            runtime::Call::new(&self.connection, &StartShift::ENDPOINT)
                .path("id", runtime::to::<String>(id)),
        )
    }
}

impl StartShift {
    const ENDPOINT: runtime::Endpoint<()> = runtime::Endpoint {
        id: "StartShift",
        method: &runtime::Method::POST,
        path: "/shifts/{id}",
        query: "action=start",
        ..runtime::Endpoint::empty()
    };
}

runtime::operation!(StartShift, ());
