// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::super::super::Api;

/// The operation `ListFiles`, made by [`Api::list_files`].
///
/// It is sent to `https://eu.files.example.com/v1`, with the credentials of the client,
/// unless the client has a base URL of its own.
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct ListFiles(runtime::Call<()>);

impl Api {
    /// Calls `ListFiles`.
    ///
    /// `GET https://eu.files.example.com/v1/files`
    ///
    /// Answers with nothing but the status.
    ///
    /// # Errors
    ///
    /// A failure is of one of the kinds in [`ErrorKind`](runtime::ErrorKind).
    #[doc(alias = "ListFiles")]
    pub fn list_files(&self) -> ListFiles {
        ListFiles(runtime::Call::new(&self.connection, &ListFiles::ENDPOINT))
    }
}

impl ListFiles {
    const ENDPOINT: runtime::Endpoint<()> = runtime::Endpoint {
        id: "ListFiles",
        method: &runtime::Method::GET,
        path: "/files",
        server: Some("https://eu.files.example.com/v1"),
        ..runtime::Endpoint::empty()
    };
}

runtime::operation!(ListFiles, ());
