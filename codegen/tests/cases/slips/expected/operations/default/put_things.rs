// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::super::super::Api;

/// The operation `put /things`, made by [`Api::put_things`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct PutThings(runtime::Call<()>);

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
        PutThings(runtime::Call::new(&self.connection, &PutThings::ENDPOINT))
    }
}

impl PutThings {
    const ENDPOINT: runtime::Endpoint<()> = runtime::Endpoint {
        id: "put /things",
        method: &runtime::Method::PUT,
        path: "/things",
        ..runtime::Endpoint::empty()
    };
}

runtime::operation!(PutThings, ());
