// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::super::super::Api;

/// The operation `MoveShift`, made by [`Api::move_shift`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct MoveShift(runtime::Call<()>);

impl Api {
    /// Calls `MoveShift`.
    ///
    /// `PUT /shifts/{id}`
    ///
    /// Answers with nothing but the status.
    ///
    /// # Arguments
    ///
    /// - `id`
    /// - `kind`
    /// - `zone`
    ///
    /// # Errors
    ///
    /// A failure is of one of the kinds in [`ErrorKind`](runtime::ErrorKind).
    #[doc(alias = "MoveShift")]
    pub fn move_shift(
        &self,
        id: impl Into<String>,
        kind: impl IntoIterator<Item = impl Into<String>>,
        zone: impl Into<String>,
    ) -> MoveShift {
        MoveShift(
            runtime::Call::new(&self.connection, &MoveShift::ENDPOINT)
                .path("id", runtime::to::<String>(id))
                .query_styled(
                    "kind",
                    runtime::Style::Form,
                    runtime::list::<String>(kind),
                )
                .query("zone", runtime::to::<String>(zone)),
        )
    }
}

impl MoveShift {
    const ENDPOINT: runtime::Endpoint<()> = runtime::Endpoint {
        id: "MoveShift",
        method: &runtime::Method::PUT,
        path: "/shifts/{id}",
        ..runtime::Endpoint::empty()
    };
}

runtime::operation!(MoveShift, ());
