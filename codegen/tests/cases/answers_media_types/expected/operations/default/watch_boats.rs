// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use super::*;

/// The operation `WatchBoats`, made by [`Api::watch_boats`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct WatchBoats(Call<String>);

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
        WatchBoats(Call::new(&self.connection, &WatchBoats::ENDPOINT))
    }
}

impl WatchBoats {
    const ENDPOINT: Endpoint<String> = Endpoint {
        id: "WatchBoats",
        method: &Method::GET,
        path: "/boats/events",
        accept: "text/event-stream",
        ..Endpoint::text()
    };
}

runtime::operation!(WatchBoats, String);
