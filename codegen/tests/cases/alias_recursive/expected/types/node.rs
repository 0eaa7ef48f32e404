// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;

/// The schema `Node`.
///
/// Answer of [`Api::exchange_node`](super::super::Api::exchange_node).
/// Taken by [`Api::exchange_node`](super::super::Api::exchange_node).
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct Node {
    #[allow(missing_docs)]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub next: Option<Box<Node>>,
    #[allow(missing_docs)]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub children: Option<Vec<Node>>,
    #[allow(missing_docs)]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub endless: Option<Vec<Vec<serde_json::Value>>>,
}

impl Node {
    /// An object in which nothing is set yet.
    pub fn new() -> Self {
        Self::default()
    }

    #[allow(missing_docs)]
    pub fn next(mut self, next: impl Into<Node>) -> Self {
        self.next = Some(Box::new(next.into()));
        self
    }

    #[allow(missing_docs)]
    pub fn children(
        mut self,
        children: impl IntoIterator<Item = impl Into<Node>>,
    ) -> Self {
        self.children = Some(runtime::list(children));
        self
    }

    #[allow(missing_docs)]
    pub fn endless(
        mut self,
        endless: impl IntoIterator<Item = impl Into<Vec<serde_json::Value>>>,
    ) -> Self {
        self.endless = Some(runtime::list(endless));
        self
    }
}
