// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use super::*;

/// The operation `ExchangeNode`, made by [`Api::exchange_node`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct ExchangeNode(Call<types::Node>);

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
            Call::new(&self.connection, &ExchangeNode::ENDPOINT)
                .body(runtime::list::<types::Node>(body)),
        )
    }
}

impl ExchangeNode {
    const ENDPOINT: Endpoint<types::Node> = Endpoint {
        id: "ExchangeNode",
        method: &Method::PUT,
        path: "/node",
        body: runtime::RequestBody::Value("application/json"),
        ..Endpoint::json()
    };
}

runtime::operation!(ExchangeNode, types::Node);
