// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::super::super::Api;

/// The operation `GetFile`, made by [`Api::get_file`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct GetFile(runtime::Call<()>);

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
            runtime::Call::new(&self.connection, &GetFile::ENDPOINT)
                .path("id", runtime::to::<String>(id)),
        )
    }
}

impl GetFile {
    const ENDPOINT: runtime::Endpoint<()> = runtime::Endpoint {
        id: "GetFile",
        method: &runtime::Method::GET,
        path: "/files/{id}",
        ..runtime::Endpoint::empty()
    };
}

runtime::operation!(GetFile, ());
