// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use super::*;

/// The operation `StartShift`, made by [`Api::start_shift`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct StartShift(Call<()>);

impl Api {
    /// Calls `StartShift`.
    ///
    /// `POST /shifts/{id}?action=start`
    ///
    /// Answers with nothing but the status.
    ///
    /// # Arguments
    ///
    /// - `id`
    ///
    /// # Errors
    ///
    /// A failure is of one of the kinds in [`ErrorKind`](runtime::ErrorKind).
    #[doc(alias = "StartShift")]
    pub fn start_shift(&self, id: impl Into<String>) -> StartShift {
        StartShift(
            Call::new(&self.connection, &StartShift::ENDPOINT)
                .path("id", runtime::to::<String>(id)),
        )
    }
}

impl StartShift {
    const ENDPOINT: Endpoint<()> = Endpoint {
        id: "StartShift",
        method: &Method::POST,
        path: "/shifts/{id}",
        query: "action=start",
        ..Endpoint::empty()
    };
}

runtime::operation!(StartShift, ());
