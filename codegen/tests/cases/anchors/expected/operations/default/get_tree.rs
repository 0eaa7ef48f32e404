// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::super::super::Api;
use super::super::super::types;

/// The operation `GetTree`, made by [`Api::get_tree`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct GetTree(runtime::Call<types::Tree>);

impl Api {
    /// Calls `GetTree`.
    ///
    /// `GET /trees/{id}`
    ///
    /// Answers with [`types::Tree`].
    ///
    /// # Arguments
    ///
    /// - `id`
    ///
    /// # Errors
    ///
    /// A failure is of one of the kinds in [`ErrorKind`](runtime::ErrorKind).
    #[doc(alias = "GetTree")]
    pub fn get_tree(&self, id: impl Into<String>) -> GetTree {
        GetTree(
            runtime::Call::new(&self.connection, &GetTree::ENDPOINT)
                .path("id", runtime::to::<String>(id)),
        )
    }
}

impl GetTree {
    const ENDPOINT: runtime::Endpoint<types::Tree> = runtime::Endpoint {
        id: "GetTree",
        method: &runtime::Method::GET,
        path: "/trees/{id}",
        ..runtime::Endpoint::json()
    };
}

runtime::operation!(GetTree, types::Tree);
