// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::super::super::Api;

/// The operation `PutFile`, made by [`Api::put_file`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct PutFile(runtime::Call<()>);

impl Api {
    /// Calls `PutFile`.
    ///
    /// `PUT /files`
    ///
    /// Answers with nothing but the status. What is optional is set by the methods of
    /// [`PutFile`].
    ///
    /// # Arguments
    ///
    /// - `file`
    ///
    /// # Errors
    ///
    /// A failure is of one of the kinds in [`ErrorKind`](runtime::ErrorKind).
    #[doc(alias = "PutFile")]
    pub fn put_file(&self, file: impl Into<runtime::File>) -> PutFile {
        PutFile(
            runtime::Call::new(&self.connection, &PutFile::ENDPOINT)
                .part_file("file", runtime::to::<runtime::File>(file)),
        )
    }
}

impl PutFile {
    const ENDPOINT: runtime::Endpoint<()> = runtime::Endpoint {
        id: "PutFile",
        method: &runtime::Method::PUT,
        path: "/files",
        body: runtime::RequestBody::Multipart,
        ..runtime::Endpoint::empty()
    };

    #[allow(missing_docs)]
    pub fn icon(self, icon: impl Into<String>) -> Self {
        Self(self.0.part_text("icon", runtime::to::<String>(icon)))
    }
}

runtime::operation!(PutFile, ());
