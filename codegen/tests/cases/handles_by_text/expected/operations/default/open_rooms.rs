// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::super::super::Guard;
use super::super::super::Room;

/// The operation `OpenRooms`, made by [`Guard::open_rooms`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct OpenRooms(runtime::Call<()>);

impl Guard {
    /// Calls `OpenRooms`.
    ///
    /// `POST /guard/open`
    ///
    /// Answers with nothing but the status. What is optional is set by the methods of
    /// [`OpenRooms`].
    ///
    /// # Arguments
    ///
    /// - `keys`
    ///
    /// # Errors
    ///
    /// A failure is of one of the kinds in [`ErrorKind`](runtime::ErrorKind).
    #[doc(alias = "OpenRooms")]
    pub fn open_rooms(
        &self,
        keys: impl IntoIterator<Item = impl Into<String>>,
    ) -> OpenRooms {
        OpenRooms(
            runtime::Call::new(&self.connection, &OpenRooms::ENDPOINT)
                .field("keys", runtime::list::<String>(keys)),
        )
    }
}

impl OpenRooms {
    const ENDPOINT: runtime::Endpoint<()> = runtime::Endpoint {
        id: "OpenRooms",
        method: &runtime::Method::POST,
        path: "/guard/open",
        body: runtime::RequestBody::Object("application/json"),
        ..runtime::Endpoint::empty()
    };

    #[allow(missing_docs)]
    pub fn at(self, at: impl Into<String>) -> Self {
        Self(self.0.field("at", runtime::to::<String>(at)))
    }
}

impl Room {
    /// [`Guard::open_rooms`] with `keys` of the handle.
    pub fn open_rooms(&self) -> OpenRooms {
        Guard::from(self.client.connection.clone()).open_rooms([self.key()])
    }
}

runtime::operation!(OpenRooms, ());
