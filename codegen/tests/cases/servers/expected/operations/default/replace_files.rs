// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::super::super::Api;

/// The operation `ReplaceFiles`, made by [`Api::replace_files`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct ReplaceFiles(runtime::Call<()>);

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
        ReplaceFiles(runtime::Call::new(&self.connection, &ReplaceFiles::ENDPOINT))
    }
}

impl ReplaceFiles {
    const ENDPOINT: runtime::Endpoint<()> = runtime::Endpoint {
        id: "ReplaceFiles",
        method: &runtime::Method::PUT,
        path: "/files",
        ..runtime::Endpoint::empty()
    };
}

runtime::operation!(ReplaceFiles, ());
