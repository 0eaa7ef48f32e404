// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::super::super::Api;
use super::super::super::types;

/// The operation `ListOrders`, made by [`Api::list_orders`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct ListOrders(runtime::Call<types::ListOrdersResponse>);

impl Api {
    /// Calls `ListOrders`.
    ///
    /// `GET /orders`
    ///
    /// Answers with [`types::ListOrdersResponse`]. What is optional is set by the methods of
    /// [`ListOrders`].
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
    const ENDPOINT: runtime::Endpoint<types::ListOrdersResponse> = runtime::Endpoint {
        id: "ListOrders",
        method: &runtime::Method::GET,
        path: "/orders",
        ..runtime::Endpoint::json()
    };

    #[allow(missing_docs)]
    pub fn state(self, state: impl Into<types::ListOrdersState>) -> Self {
        Self(self.0.query("state", runtime::to::<types::ListOrdersState>(state)))
    }

    #[allow(missing_docs)]
    pub fn flag(self, flag: impl Into<types::ListOrdersFlag>) -> Self {
        Self(self.0.query("flag", runtime::to::<types::ListOrdersFlag>(flag)))
    }
}

runtime::operation!(ListOrders, types::ListOrdersResponse);
