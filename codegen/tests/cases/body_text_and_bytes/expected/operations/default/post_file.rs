// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use super::*;

/// The operation `PostFile`, made by [`Api::post_file`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct PostFile(Call<()>);

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
            Call::new(&self.connection, &PostFile::ENDPOINT)
                .file_body("application/json", runtime::to::<runtime::File>(body)),
        )
    }
}

impl PostFile {
    const ENDPOINT: Endpoint<()> = Endpoint {
        id: "PostFile",
        method: &Method::POST,
        path: "/files",
        ..Endpoint::empty()
    };
}

runtime::operation!(PostFile, ());
