// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::super::super::Api;
use super::super::super::Room;

/// The operation `TakeSeat`, made by [`Api::take_seat`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct TakeSeat(runtime::Call<()>);

impl Api {
    /// Calls `TakeSeat`.
    ///
    /// `PUT /rooms/{type}/{id}/seats/{seat}`
    ///
    /// Answers with nothing but the status.
    ///
    /// # Arguments
    ///
    /// - `seat`
    /// - `type`
    /// - `id`
    ///
    /// # Errors
    ///
    /// A failure is of one of the kinds in [`ErrorKind`](runtime::ErrorKind).
    #[doc(alias = "TakeSeat")]
    pub fn take_seat(
        &self,
        seat: i64,
        r#type: impl Into<String>,
        id: impl Into<String>,
    ) -> TakeSeat {
        TakeSeat(
            runtime::Call::new(&self.connection, &TakeSeat::ENDPOINT)
                .path("seat", seat)
                .path("type", runtime::to::<String>(r#type))
                .path("id", runtime::to::<String>(id)),
        )
    }
}

impl TakeSeat {
    const ENDPOINT: runtime::Endpoint<()> = runtime::Endpoint {
        id: "TakeSeat",
        method: &runtime::Method::PUT,
        path: "/rooms/{type}/{id}/seats/{seat}",
        ..runtime::Endpoint::empty()
    };
}

impl Room {
    /// [`Api::take_seat`] with the path values of the handle.
    pub fn take_seat(&self, seat: i64) -> TakeSeat {
        self.client.take_seat(seat, self.r#type.as_str(), self.id.as_str())
    }
}

runtime::operation!(TakeSeat, ());
