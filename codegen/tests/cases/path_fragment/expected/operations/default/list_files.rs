// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::super::super::Api;

/// The operation `ListFiles`, made by [`Api::list_files`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct ListFiles(runtime::Call<()>);

impl Api {
    /// Calls `ListFiles`.
    ///
    /// `GET /files`
    ///
    /// Answers with nothing but the status.
    ///
    /// # Arguments
    ///
    /// - `kind`
    ///
    /// # Errors
    ///
    /// A failure is of one of the kinds in [`ErrorKind`](runtime::ErrorKind).
    #[doc(alias = "ListFiles")]
    pub fn list_files(&self, kind: impl Into<String>) -> ListFiles {
        ListFiles(
            runtime::Call::new(&self.connection, &ListFiles::ENDPOINT)
                .query("kind", runtime::to::<String>(kind)),
        )
    }
}

impl ListFiles {
    const ENDPOINT: runtime::Endpoint<()> = runtime::Endpoint {
        id: "ListFiles",
        method: &runtime::Method::GET,
        path: "/files",
        ..runtime::Endpoint::empty()
    };
}

runtime::operation!(ListFiles, ());
