// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::super::super::Api;

/// The operation `Upload`, made by [`Api::upload`].
///
/// It is sent to `https://upload.example.com`, with the credentials of the client, unless the
/// client has a base URL of its own.
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct Upload(runtime::Call<()>);

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
        Upload(runtime::Call::new(&self.connection, &Upload::ENDPOINT))
    }
}

impl Upload {
    const ENDPOINT: runtime::Endpoint<()> = runtime::Endpoint {
        id: "Upload",
        method: &runtime::Method::POST,
        path: "/files",
        server: Some("https://upload.example.com"),
        ..runtime::Endpoint::empty()
    };
}

runtime::operation!(Upload, ());
