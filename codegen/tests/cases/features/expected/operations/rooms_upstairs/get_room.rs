// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use super::*;

/// The operation `GetRoom`, made by [`House::get_room`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct GetRoom(Call<types::Room>);

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
            Call::new(&self.connection, &GetRoom::ENDPOINT)
                .path("id", runtime::to::<String>(id)),
        )
    }
}

impl GetRoom {
    const ENDPOINT: Endpoint<types::Room> = Endpoint {
        id: "GetRoom",
        method: &Method::GET,
        path: "/rooms/{id}",
        ..Endpoint::json()
    };
}

impl Room {
    /// [`House::get_room`] with the path values of the handle.
    pub fn get_room(&self) -> GetRoom {
        self.client.get_room(self.id.as_str())
    }
}

runtime::operation!(GetRoom, types::Room);
