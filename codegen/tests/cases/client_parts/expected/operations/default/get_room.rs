// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::super::super::House;
use super::super::super::Room;

/// The operation `GetRoom`, made by [`House::get_room`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct GetRoom(runtime::Call<()>);

impl House {
    /// Calls `GetRoom`.
    ///
    /// `GET /rooms/{room}`
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
    /// house.get_room("kitchen").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "GetRoom")]
    pub fn get_room(&self, room: impl Into<String>) -> GetRoom {
        GetRoom(
            runtime::Call::new(&self.connection, &GetRoom::ENDPOINT)
                .path("room", runtime::to::<String>(room)),
        )
    }
}

impl GetRoom {
    const ENDPOINT: runtime::Endpoint<()> = runtime::Endpoint {
        id: "GetRoom",
        method: &runtime::Method::GET,
        path: "/rooms/{room}",
        ..runtime::Endpoint::empty()
    };
}

impl Room {
    /// [`House::get_room`] with the path values of the handle.
    pub fn get_room(&self) -> GetRoom {
        self.client.get_room(self.room.as_str())
    }
}

runtime::operation!(GetRoom, ());
