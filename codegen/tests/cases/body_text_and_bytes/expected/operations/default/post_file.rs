// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::super::super::Api;

/// The operation `PostFile`, made by [`Api::post_file`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct PostFile(runtime::Call<()>);

impl Api {
    /// Calls `PostFile`.
    ///
    /// `POST /files`
    ///
    /// Answers with nothing but the status.
    ///
    /// # Arguments
    ///
    /// - `body`
    ///
    /// # Errors
    ///
    /// A failure is of one of the kinds in [`ErrorKind`](runtime::ErrorKind).
    #[doc(alias = "PostFile")]
    pub fn post_file(&self, body: impl Into<runtime::File>) -> PostFile {
        PostFile(
            runtime::Call::new(&self.connection, &PostFile::ENDPOINT)
                .file_body("application/json", runtime::to::<runtime::File>(body)),
        )
    }
}

impl PostFile {
    const ENDPOINT: runtime::Endpoint<()> = runtime::Endpoint {
        id: "PostFile",
        method: &runtime::Method::POST,
        path: "/files",
        ..runtime::Endpoint::empty()
    };
}

runtime::operation!(PostFile, ());
