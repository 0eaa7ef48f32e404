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
        ReplaceFiles(Call::new(&self.connection, &ReplaceFiles::ENDPOINT))
    }
}

impl ReplaceFiles {
    const ENDPOINT: Endpoint<()> = Endpoint {
        id: "ReplaceFiles",
        method: &Method::PUT,
        path: "/files",
        ..Endpoint::empty()
    };
}

runtime::operation!(ReplaceFiles, ());
