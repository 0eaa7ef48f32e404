// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::super::super::Api;

/// The operation `PutPicture`, made by [`Api::put_picture`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct PutPicture(runtime::Call<()>);

impl Api {
    /// Calls `PutPicture`.
    ///
    /// `PUT /pictures`
    ///
    /// Answers with nothing but the status. What is optional is set by the methods of
    /// [`PutPicture`].
    ///
    /// # Errors
    ///
    /// A failure is of one of the kinds in [`ErrorKind`](runtime::ErrorKind).
    #[doc(alias = "PutPicture")]
    pub fn put_picture(&self) -> PutPicture {
        PutPicture(runtime::Call::new(&self.connection, &PutPicture::ENDPOINT))
    }
}

impl PutPicture {
    const ENDPOINT: runtime::Endpoint<()> = runtime::Endpoint {
        id: "PutPicture",
        method: &runtime::Method::PUT,
        path: "/pictures",
        ..runtime::Endpoint::empty()
    };

    #[allow(missing_docs)]
    pub fn body(self, body: impl Into<runtime::File>) -> Self {
        Self(self.0.file_body("image/png", runtime::to::<runtime::File>(body)))
    }
}

runtime::operation!(PutPicture, ());
