// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use super::*;

/// The operation `put /things`, made by [`Api::put_things`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct PutThings(Call<()>);

impl Api {
    /// Calls `put /things`.
    ///
    /// `PUT /things`
    ///
    /// Answers with nothing but the status.
    ///
    /// # Errors
    ///
    /// A failure is of one of the kinds in [`ErrorKind`](runtime::ErrorKind).
    pub fn put_things(&self) -> PutThings {
        PutThings(Call::new(&self.connection, &PutThings::ENDPOINT))
    }
}

impl PutThings {
    const ENDPOINT: Endpoint<()> = Endpoint {
        id: "put /things",
        method: &Method::PUT,
        path: "/things",
        ..Endpoint::empty()
    };
}

runtime::operation!(PutThings, ());
