// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use super::*;

/// The operation `ListFiles`, made by [`Api::list_files`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct ListFiles(Call<()>);

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
            Call::new(&self.connection, &ListFiles::ENDPOINT)
                .query("kind", runtime::to::<String>(kind)),
        )
    }
}

impl ListFiles {
    const ENDPOINT: Endpoint<()> = Endpoint {
        id: "ListFiles",
        method: &Method::GET,
        path: "/files",
        ..Endpoint::empty()
    };
}

runtime::operation!(ListFiles, ());
