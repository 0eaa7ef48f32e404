// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use super::*;

/// The operation `GetShop`, made by [`Api::get_shop`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct GetShop(Call<()>);

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
        GetShop(Call::new(&self.connection, &GetShop::ENDPOINT).path("shopId", shop_id))
    }
}

impl GetShop {
    const ENDPOINT: Endpoint<()> = Endpoint {
        id: "GetShop",
        method: &Method::GET,
        path: "/shops/{shopId}",
        ..Endpoint::empty()
    };
}

runtime::operation!(GetShop, ());
