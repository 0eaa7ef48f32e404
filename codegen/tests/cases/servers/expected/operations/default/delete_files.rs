// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::super::super::Api;

/// The operation `DeleteFiles`, made by [`Api::delete_files`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct DeleteFiles(runtime::Call<()>);

impl Api {
    /// Calls `DeleteFiles`.
    ///
    /// `DELETE /files`
    ///
    /// Answers with nothing but the status.
    ///
    /// # Errors
    ///
    /// A failure is of one of the kinds in [`ErrorKind`](runtime::ErrorKind).
    #[doc(alias = "DeleteFiles")]
    pub fn delete_files(&self) -> DeleteFiles {
        DeleteFiles(runtime::Call::new(&self.connection, &DeleteFiles::ENDPOINT))
    }
}

impl DeleteFiles {
    const ENDPOINT: runtime::Endpoint<()> = runtime::Endpoint {
        id: "DeleteFiles",
        method: &runtime::Method::DELETE,
        path: "/files",
        ..runtime::Endpoint::empty()
    };
}

runtime::operation!(DeleteFiles, ());
