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
    /// `GET /rooms/{type}/{id}`
    ///
    /// Answers with nothing but the status.
    ///
    /// # Arguments
    ///
    /// - `type`
    /// - `id`
    ///
    /// # Errors
    ///
    /// A failure is of one of the kinds in [`ErrorKind`](runtime::ErrorKind).
    #[doc(alias = "GetRoom")]
    pub fn get_room(&self, r#type: impl Into<String>, id: impl Into<String>) -> GetRoom {
        GetRoom(
            runtime::Call::new(&self.connection, &GetRoom::ENDPOINT)
                .path("type", runtime::to::<String>(r#type))
                .path("id", runtime::to::<String>(id)),
        )
    }
}

impl GetRoom {
    const ENDPOINT: runtime::Endpoint<()> = runtime::Endpoint {
        id: "GetRoom",
        method: &runtime::Method::GET,
        path: "/rooms/{type}/{id}",
        ..runtime::Endpoint::empty()
    };
}

impl Room {
    /// [`House::get_room`] with the path values of the handle.
    pub fn get_room(&self) -> GetRoom {
        self.client.get_room(self.r#type.as_str(), self.id.as_str())
    }
}

runtime::operation!(GetRoom, ());
