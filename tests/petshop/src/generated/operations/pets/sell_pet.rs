// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::super::super::Api;

/// The operation `sellPet`, made by [`Api::sell_pet`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct SellPet(runtime::Call<()>);

impl Api {
    /// Sell a pet.
    ///
    /// `DELETE /pets/{number}`
    ///
    /// Answers with nothing but the status.
    ///
    /// # Arguments
    ///
    /// - `number`: The number of the pet.
    ///
    /// # Errors
    ///
    /// A failure is of one of the kinds in [`ErrorKind`](runtime::ErrorKind).
    #[doc(alias = "sellPet")]
    pub fn sell_pet(&self, number: i64) -> SellPet {
        SellPet(
            runtime::Call::new(&self.connection, &SellPet::ENDPOINT)
                .path("number", number),
        )
    }
}

impl SellPet {
    const ENDPOINT: runtime::Endpoint<()> = runtime::Endpoint {
        id: "sellPet",
        method: &runtime::Method::DELETE,
        path: "/pets/{number}",
        ..runtime::Endpoint::empty()
    };
}

runtime::operation!(SellPet, ());
