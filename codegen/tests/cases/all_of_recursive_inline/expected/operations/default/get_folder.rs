// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::super::super::Api;
use super::super::super::types;

/// The operation `GetFolder`, made by [`Api::get_folder`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct GetFolder(runtime::Call<types::Folder>);

impl Api {
    /// Calls `GetFolder`.
    ///
    /// `GET /folders`
    ///
    /// Answers with [`types::Folder`].
    ///
    /// # Errors
    ///
    /// A failure is of one of the kinds in [`ErrorKind`](runtime::ErrorKind).
    #[doc(alias = "GetFolder")]
    pub fn get_folder(&self) -> GetFolder {
        GetFolder(runtime::Call::new(&self.connection, &GetFolder::ENDPOINT))
    }
}

impl GetFolder {
    const ENDPOINT: runtime::Endpoint<types::Folder> = runtime::Endpoint {
        id: "GetFolder",
        method: &runtime::Method::GET,
        path: "/folders",
        ..runtime::Endpoint::json()
    };
}

runtime::operation!(GetFolder, types::Folder);
