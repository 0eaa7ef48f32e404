// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::super::super::Api;
use super::super::super::types;

/// The operation `ListOrders`, made by [`Api::list_orders`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct ListOrders(runtime::Call<types::Order>);

impl Api {
    /// Calls `ListOrders`.
    ///
    /// `GET /orders`
    ///
    /// Answers with [`types::Order`].
    ///
    /// # Errors
    ///
    /// A failure is of one of the kinds in [`ErrorKind`](runtime::ErrorKind).
    #[doc(alias = "ListOrders")]
    pub fn list_orders(&self) -> ListOrders {
        ListOrders(runtime::Call::new(&self.connection, &ListOrders::ENDPOINT))
    }
}

impl ListOrders {
    const ENDPOINT: runtime::Endpoint<types::Order> = runtime::Endpoint {
        id: "ListOrders",
        method: &runtime::Method::GET,
        path: "/orders",
        ..runtime::Endpoint::json()
    };
}

runtime::operation!(ListOrders, types::Order);
