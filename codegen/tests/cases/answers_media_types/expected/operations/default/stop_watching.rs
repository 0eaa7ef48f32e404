// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::super::super::Api;

/// The operation `StopWatching`, made by [`Api::stop_watching`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct StopWatching(runtime::Call<()>);

impl Api {
    /// Calls `StopWatching`.
    ///
    /// `DELETE /boats/events`
    ///
    /// Answers with nothing but the status.
    ///
    /// # Errors
    ///
    /// A failure is of one of the kinds in [`ErrorKind`](runtime::ErrorKind).
    #[doc(alias = "StopWatching")]
    pub fn stop_watching(&self) -> StopWatching {
        StopWatching(runtime::Call::new(&self.connection, &StopWatching::ENDPOINT))
    }
}

impl StopWatching {
    const ENDPOINT: runtime::Endpoint<()> = runtime::Endpoint {
        id: "StopWatching",
        method: &runtime::Method::DELETE,
        path: "/boats/events",
        ..runtime::Endpoint::empty()
    };
}

runtime::operation!(StopWatching, ());
