// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use super::*;

/// The operation `GetFile`, made by [`Api::get_file`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct GetFile(Call<()>);

impl Api {
    /// Calls `GetFile`.
    ///
    /// `GET /files/{id}`
    ///
    /// Answers with nothing but the status.
    ///
    /// # Arguments
    ///
    /// - `id`
    ///
    /// # Errors
    ///
    /// A failure is of one of the kinds in [`ErrorKind`](runtime::ErrorKind).
    #[doc(alias = "GetFile")]
    pub fn get_file(&self, id: impl Into<String>) -> GetFile {
        GetFile(
            Call::empty(&self.connection, "GetFile", Method::GET, "/files/{id}")
                .path("id", runtime::to::<String>(id)),
        )
    }
}

runtime::operation!(GetFile, ());
