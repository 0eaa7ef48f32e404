// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use super::*;

/// The operation `sellPet`, made by [`Api::sell_pet`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct SellPet(Call<()>);

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
        SellPet(Call::new(&self.connection, &SellPet::ENDPOINT).path("number", number))
    }
}

impl SellPet {
    const ENDPOINT: Endpoint<()> = Endpoint {
        id: "sellPet",
        method: &Method::DELETE,
        path: "/pets/{number}",
        ..Endpoint::empty()
    };
}

runtime::operation!(SellPet, ());
