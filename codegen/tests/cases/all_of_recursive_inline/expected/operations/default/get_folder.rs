// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use super::*;

/// The operation `GetFolder`, made by [`Api::get_folder`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct GetFolder(Call<types::Folder>);

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
        GetFolder(Call::new(&self.connection, &GetFolder::ENDPOINT))
    }
}

impl GetFolder {
    const ENDPOINT: Endpoint<types::Folder> = Endpoint {
        id: "GetFolder",
        method: &Method::GET,
        path: "/folders",
        ..Endpoint::json()
    };
}

runtime::operation!(GetFolder, types::Folder);
