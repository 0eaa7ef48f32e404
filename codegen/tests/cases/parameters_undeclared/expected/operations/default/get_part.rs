// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::super::super::Api;

/// The operation `GetPart`, made by [`Api::get_part`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct GetPart(runtime::Call<()>);

impl Api {
    /// Calls `GetPart`.
    ///
    /// `GET /shops/{shop}/items/{item}/parts/{part}`
    ///
    /// Answers with nothing but the status.
    ///
    /// # Arguments
    ///
    /// - `shop`
    /// - `item`
    /// - `part`
    ///
    /// # Errors
    ///
    /// A failure is of one of the kinds in [`ErrorKind`](runtime::ErrorKind).
    #[doc(alias = "GetPart")]
    pub fn get_part(
        &self,
        shop: impl Into<String>,
        item: i64,
        part: impl Into<String>,
    ) -> GetPart {
        GetPart(
            runtime::Call::new(&self.connection, &GetPart::ENDPOINT)
                .path("shop", runtime::to::<String>(shop))
                .path("item", item)
                .path("part", runtime::to::<String>(part)),
        )
    }
}

impl GetPart {
    const ENDPOINT: runtime::Endpoint<()> = runtime::Endpoint {
        id: "GetPart",
        method: &runtime::Method::GET,
        path: "/shops/{shop}/items/{item}/parts/{part}",
        ..runtime::Endpoint::empty()
    };
}

runtime::operation!(GetPart, ());
