// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::super::super::Api;

/// The operation `PutParts`, made by [`Api::put_parts`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct PutParts(runtime::Call<()>);

impl Api {
    /// Calls `PutParts`.
    ///
    /// `PUT /files`
    ///
    /// Answers with nothing but the status.
    ///
    /// # Errors
    ///
    /// A failure is of one of the kinds in [`ErrorKind`](runtime::ErrorKind).
    #[doc(alias = "PutParts")]
    pub fn put_parts(&self) -> PutParts {
        PutParts(runtime::Call::new(&self.connection, &PutParts::ENDPOINT))
    }
}

impl PutParts {
    const ENDPOINT: runtime::Endpoint<()> = runtime::Endpoint {
        id: "PutParts",
        method: &runtime::Method::PUT,
        path: "/files",
        body: runtime::RequestBody::Multipart,
        ..runtime::Endpoint::empty()
    };
}

runtime::operation!(PutParts, ());
