// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::super::super::Api;

/// The operation `GetShop`, made by [`Api::get_shop`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct GetShop(runtime::Call<()>);

impl Api {
    /// Calls `GetShop`.
    ///
    /// `GET /shops/{shopId}`
    ///
    /// Answers with nothing but the status.
    ///
    /// # Arguments
    ///
    /// - `shop_id`
    ///
    /// # Errors
    ///
    /// A failure is of one of the kinds in [`ErrorKind`](runtime::ErrorKind).
    #[doc(alias = "GetShop")]
    pub fn get_shop(&self, shop_id: i64) -> GetShop {
        GetShop(
            runtime::Call::new(&self.connection, &GetShop::ENDPOINT)
                .path("shopId", shop_id),
        )
    }
}

impl GetShop {
    const ENDPOINT: runtime::Endpoint<()> = runtime::Endpoint {
        id: "GetShop",
        method: &runtime::Method::GET,
        path: "/shops/{shopId}",
        ..runtime::Endpoint::empty()
    };
}

runtime::operation!(GetShop, ());
