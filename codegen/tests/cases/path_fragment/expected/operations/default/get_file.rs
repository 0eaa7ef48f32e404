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
            Call::new(&self.connection, &GetFile::ENDPOINT)
                .path("id", runtime::to::<String>(id)),
        )
    }
}

impl GetFile {
    const ENDPOINT: Endpoint<()> = Endpoint {
        id: "GetFile",
        method: &Method::GET,
        path: "/files/{id}",
        ..Endpoint::empty()
    };
}

runtime::operation!(GetFile, ());
