// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use super::*;

/// The operation `Connection`, made by [`House::connection_2`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct Connection(Call<()>);

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
    /// house.connection_2("kitchen").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "Connection")]
    #[doc(alias = "connection")]
    pub fn connection_2(&self, room: impl Into<String>) -> Connection {
        Connection(
            Call::empty(
                    &self.connection,
                    "Connection",
                    Method::GET,
                    "/rooms/{room}/connection",
                )
                .path("room", runtime::to::<String>(room)),
        )
    }
}

impl Room {
    /// [`House::connection_2`] with the path values of the handle.
    pub fn connection_2(&self) -> Connection {
        self.client.connection_2(self.room.as_str())
    }
}

runtime::operation!(Connection, ());
