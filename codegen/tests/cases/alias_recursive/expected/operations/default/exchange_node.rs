// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::super::super::Api;
use super::super::super::types;

/// The operation `ExchangeNode`, made by [`Api::exchange_node`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct ExchangeNode(runtime::Call<types::Node>);

impl Api {
    /// Calls `ExchangeNode`.
    ///
    /// `PUT /node`
    ///
    /// Answers with [`types::Node`].
    ///
    /// # Arguments
    ///
    /// - `body`
    ///
    /// # Errors
    ///
    /// A failure is of one of the kinds in [`ErrorKind`](runtime::ErrorKind).
    #[doc(alias = "ExchangeNode")]
    pub fn exchange_node(
        &self,
        body: impl IntoIterator<Item = impl Into<types::Node>>,
    ) -> ExchangeNode {
        ExchangeNode(
            runtime::Call::new(&self.connection, &ExchangeNode::ENDPOINT)
                .body(runtime::list::<types::Node>(body)),
        )
    }
}

impl ExchangeNode {
    const ENDPOINT: runtime::Endpoint<types::Node> = runtime::Endpoint {
        id: "ExchangeNode",
        method: &runtime::Method::PUT,
        path: "/node",
        body: runtime::RequestBody::Value("application/json"),
        ..runtime::Endpoint::json()
    };
}

runtime::operation!(ExchangeNode, types::Node);
