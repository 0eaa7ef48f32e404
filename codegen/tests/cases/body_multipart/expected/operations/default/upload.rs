// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::super::super::Api;
use super::super::super::types;

/// The operation `Upload`, made by [`Api::upload`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct Upload(runtime::Call<()>);

impl Api {
    /// Calls `Upload`.
    ///
    /// `POST /files`
    ///
    /// Answers with nothing but the status. What is optional is set by the methods of [`Upload`].
    ///
    /// # Arguments
    ///
    /// - `file`
    ///
    /// # Errors
    ///
    /// A failure is of one of the kinds in [`ErrorKind`](runtime::ErrorKind).
    #[doc(alias = "Upload")]
    pub fn upload(&self, file: impl Into<runtime::File>) -> Upload {
        Upload(
            runtime::Call::new(&self.connection, &Upload::ENDPOINT)
                .part_file("file", runtime::to::<runtime::File>(file)),
        )
    }
}

impl Upload {
    const ENDPOINT: runtime::Endpoint<()> = runtime::Endpoint {
        id: "Upload",
        method: &runtime::Method::POST,
        path: "/files",
        body: runtime::RequestBody::Multipart,
        ..runtime::Endpoint::empty()
    };

    #[allow(missing_docs)]
    pub fn user(self, user: impl Into<types::UploadRequestUser>) -> Self {
        Self(self.0.part_json("user", runtime::to::<types::UploadRequestUser>(user)))
    }

    #[allow(missing_docs)]
    pub fn note(self, note: impl Into<String>) -> Self {
        Self(self.0.part_text("note", runtime::to::<String>(note)))
    }

    #[allow(missing_docs)]
    pub fn kind(self, kind: impl Into<types::UploadRequestKind>) -> Self {
        Self(self.0.part_text("kind", runtime::to::<types::UploadRequestKind>(kind)))
    }
}

runtime::operation!(Upload, ());
