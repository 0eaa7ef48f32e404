// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use super::*;

/// The operation `ListOrders`, made by [`Api::list_orders`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct ListOrders(Call<types::Order>);

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
        ListOrders(Call::new(&self.connection, &ListOrders::ENDPOINT))
    }
}

impl ListOrders {
    const ENDPOINT: Endpoint<types::Order> = Endpoint {
        id: "ListOrders",
        method: &Method::GET,
        path: "/orders",
        ..Endpoint::json()
    };
}

runtime::operation!(ListOrders, types::Order);
