// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::super::super::House;
use super::super::super::Room;
use super::super::super::types;

/// The operation `GetRoom`, made by [`House::get_room`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct GetRoom(runtime::Call<types::Room>);

impl House {
    /// Calls `GetRoom`.
    ///
    /// `GET /rooms/{id}`, with the feature `rooms-upstairs`
    ///
    /// Answers with [`types::Room`].
    ///
    /// # Arguments
    ///
    /// - `id`
    ///
    /// # Errors
    ///
    /// A failure is of one of the kinds in [`ErrorKind`](runtime::ErrorKind).
    #[doc(alias = "GetRoom")]
    pub fn get_room(&self, id: impl Into<String>) -> GetRoom {
        GetRoom(
            runtime::Call::new(&self.connection, &GetRoom::ENDPOINT)
                .path("id", runtime::to::<String>(id)),
        )
    }
}

impl GetRoom {
    const ENDPOINT: runtime::Endpoint<types::Room> = runtime::Endpoint {
        id: "GetRoom",
        method: &runtime::Method::GET,
        path: "/rooms/{id}",
        ..runtime::Endpoint::json()
    };
}

impl Room {
    /// [`House::get_room`] with the path values of the handle.
    pub fn get_room(&self) -> GetRoom {
        self.client.get_room(self.id.as_str())
    }
}

runtime::operation!(GetRoom, types::Room);
