// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::super::super::House;
use super::super::super::Room;

/// The operation `Connection`, made by [`House::connection_`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct Connection(runtime::Call<()>);

impl House {
    /// A name that every client has taken already.
    ///
    /// `GET /rooms/{room}/connection`
    ///
    /// Answers with nothing but the status.
    ///
    /// # Arguments
    ///
    /// - `room`
    ///
    /// # Errors
    ///
    /// A failure is of one of the kinds in [`ErrorKind`](runtime::ErrorKind).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(house: generated_cases::cases::client_parts::House) -> Result<(), Box<dyn std::error::Error>> {
    /// house.connection_("kitchen").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "Connection")]
    #[doc(alias = "connection")]
    pub fn connection_(&self, room: impl Into<String>) -> Connection {
        Connection(
            runtime::Call::new(&self.connection, &Connection::ENDPOINT)
                .path("room", runtime::to::<String>(room)),
        )
    }
}

impl Connection {
    const ENDPOINT: runtime::Endpoint<()> = runtime::Endpoint {
        id: "Connection",
        method: &runtime::Method::GET,
        path: "/rooms/{room}/connection",
        ..runtime::Endpoint::empty()
    };
}

impl Room {
    /// [`House::connection_`] with the path values of the handle.
    pub fn connection_(&self) -> Connection {
        self.client.connection_(self.room.as_str())
    }
}

runtime::operation!(Connection, ());
