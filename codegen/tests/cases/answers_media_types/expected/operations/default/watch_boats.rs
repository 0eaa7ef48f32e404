// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::super::super::Api;

/// The operation `WatchBoats`, made by [`Api::watch_boats`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct WatchBoats(runtime::Call<String>);

impl Api {
    /// Calls `WatchBoats`.
    ///
    /// `GET /boats/events`
    ///
    /// Answers with text.
    ///
    /// # Errors
    ///
    /// A failure is of one of the kinds in [`ErrorKind`](runtime::ErrorKind).
    #[doc(alias = "WatchBoats")]
    pub fn watch_boats(&self) -> WatchBoats {
        WatchBoats(runtime::Call::new(&self.connection, &WatchBoats::ENDPOINT))
    }
}

impl WatchBoats {
    const ENDPOINT: runtime::Endpoint<String> = runtime::Endpoint {
        id: "WatchBoats",
        method: &runtime::Method::GET,
        path: "/boats/events",
        accept: "text/event-stream",
        ..runtime::Endpoint::text()
    };
}

runtime::operation!(WatchBoats, String);
