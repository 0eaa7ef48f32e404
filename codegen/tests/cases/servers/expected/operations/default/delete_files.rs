// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use super::*;

/// The operation `DeleteFiles`, made by [`Api::delete_files`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct DeleteFiles(Call<()>);

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
        DeleteFiles(Call::new(&self.connection, &DeleteFiles::ENDPOINT))
    }
}

impl DeleteFiles {
    const ENDPOINT: Endpoint<()> = Endpoint {
        id: "DeleteFiles",
        method: &Method::DELETE,
        path: "/files",
        ..Endpoint::empty()
    };
}

runtime::operation!(DeleteFiles, ());
