// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use super::*;

/// The operation `Upload`, made by [`Api::upload`].
///
/// It is sent to `https://upload.example.com`, with the credentials of the client, unless the
/// client has a base URL of its own.
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct Upload(Call<()>);

impl Api {
    /// Calls `Upload`.
    ///
    /// `POST https://upload.example.com/files`
    ///
    /// Answers with nothing but the status.
    ///
    /// # Errors
    ///
    /// A failure is of one of the kinds in [`ErrorKind`](runtime::ErrorKind).
    #[doc(alias = "Upload")]
    pub fn upload(&self) -> Upload {
        Upload(Call::new(&self.connection, &Upload::ENDPOINT))
    }
}

impl Upload {
    const ENDPOINT: Endpoint<()> = Endpoint {
        id: "Upload",
        method: &Method::POST,
        path: "/files",
        server: Some("https://upload.example.com"),
        ..Endpoint::empty()
    };
}

runtime::operation!(Upload, ());
