// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::super::super::Guard;
use super::super::super::Room;

/// The operation `LockRoom`, made by [`Guard::lock_room`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct LockRoom(runtime::Call<()>);

impl Guard {
    /// Calls `LockRoom`.
    ///
    /// `POST /guard/lock`
    ///
    /// Answers with nothing but the status. What is optional is set by the methods of
    /// [`LockRoom`].
    ///
    /// # Arguments
    ///
    /// - `who`
    ///
    /// # Errors
    ///
    /// A failure is of one of the kinds in [`ErrorKind`](runtime::ErrorKind).
    #[doc(alias = "LockRoom")]
    pub fn lock_room(&self, who: impl Into<String>) -> LockRoom {
        LockRoom(
            runtime::Call::new(&self.connection, &LockRoom::ENDPOINT)
                .field("who", runtime::to::<String>(who)),
        )
    }
}

impl LockRoom {
    const ENDPOINT: runtime::Endpoint<()> = runtime::Endpoint {
        id: "LockRoom",
        method: &runtime::Method::POST,
        path: "/guard/lock",
        body: runtime::RequestBody::Object("application/json"),
        ..runtime::Endpoint::empty()
    };

    #[allow(missing_docs)]
    pub fn room(self, room: impl Into<String>) -> Self {
        Self(self.0.field("room", runtime::to::<String>(room)))
    }
}

impl Room {
    /// [`Guard::lock_room`] with `room` of the handle.
    pub fn lock_room(&self, who: impl Into<String>) -> LockRoom {
        Guard::from(self.client.connection.clone()).lock_room(who).room(self.key())
    }
}

runtime::operation!(LockRoom, ());
