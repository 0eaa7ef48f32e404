// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use super::*;

/// The operation `StopWatching`, made by [`Api::stop_watching`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct StopWatching(Call<()>);

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
        StopWatching(Call::new(&self.connection, &StopWatching::ENDPOINT))
    }
}

impl StopWatching {
    const ENDPOINT: Endpoint<()> = Endpoint {
        id: "StopWatching",
        method: &Method::DELETE,
        path: "/boats/events",
        ..Endpoint::empty()
    };
}

runtime::operation!(StopWatching, ());
