// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use super::*;

/// The operation `ReplaceFiles`, made by [`Api::replace_files`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct ReplaceFiles(Call<()>);

impl Api {
    /// Calls `ReplaceFiles`.
    ///
    /// `PUT /files`
    ///
    /// Answers with nothing but the status.
    ///
    /// # Errors
    ///
    /// A failure is of one of the kinds in [`ErrorKind`](runtime::ErrorKind).
    #[doc(alias = "ReplaceFiles")]
    pub fn replace_files(&self) -> ReplaceFiles {
        ReplaceFiles(
            Call::empty(&self.connection, "ReplaceFiles", Method::PUT, "/files"),
        )
    }
}

runtime::operation!(ReplaceFiles, ());
