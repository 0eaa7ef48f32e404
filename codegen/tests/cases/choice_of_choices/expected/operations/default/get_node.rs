// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::super::super::Api;
use super::super::super::types;

/// The operation `GetNode`, made by [`Api::get_node`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct GetNode(runtime::Call<types::AnyType>);

impl Api {
    /// Calls `GetNode`.
    ///
    /// `GET /node`
    ///
    /// Answers with [`types::AnyType`].
    ///
    /// # Errors
    ///
    /// A failure is of one of the kinds in [`ErrorKind`](runtime::ErrorKind).
    #[doc(alias = "GetNode")]
    pub fn get_node(&self) -> GetNode {
        GetNode(runtime::Call::new(&self.connection, &GetNode::ENDPOINT))
    }
}

impl GetNode {
    const ENDPOINT: runtime::Endpoint<types::AnyType> = runtime::Endpoint {
        id: "GetNode",
        method: &runtime::Method::GET,
        path: "/node",
        ..runtime::Endpoint::json()
    };
}

runtime::operation!(GetNode, types::AnyType);
