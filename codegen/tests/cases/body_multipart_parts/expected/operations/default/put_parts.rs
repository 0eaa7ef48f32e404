// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use super::*;

/// The operation `PutParts`, made by [`Api::put_parts`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct PutParts(Call<()>);

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
        PutParts(Call::new(&self.connection, &PutParts::ENDPOINT))
    }
}

impl PutParts {
    const ENDPOINT: Endpoint<()> = Endpoint {
        id: "PutParts",
        method: &Method::PUT,
        path: "/files",
        body: runtime::RequestBody::Multipart,
        ..Endpoint::empty()
    };
}

runtime::operation!(PutParts, ());
