// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::super::super::Api;

/// The operation `post /things`, made by [`Api::post_things`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct PostThings(runtime::Call<()>);

impl Api {
    /// Calls `post /things`.
    ///
    /// `POST /things`
    ///
    /// Answers with nothing but the status.
    ///
    /// # Errors
    ///
    /// A failure is of one of the kinds in [`ErrorKind`](runtime::ErrorKind).
    pub fn post_things(&self) -> PostThings {
        PostThings(runtime::Call::new(&self.connection, &PostThings::ENDPOINT))
    }
}

impl PostThings {
    const ENDPOINT: runtime::Endpoint<()> = runtime::Endpoint {
        id: "post /things",
        method: &runtime::Method::POST,
        path: "/things",
        ..runtime::Endpoint::empty()
    };
}

runtime::operation!(PostThings, ());
