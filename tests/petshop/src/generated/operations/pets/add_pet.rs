// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::super::super::Api;
use super::super::super::types;

/// The operation `addPet`, made by [`Api::add_pet`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct AddPet(runtime::Call<types::Pet>);

impl Api {
    /// Put a pet up for sale.
    ///
    /// `POST /pets`
    ///
    /// Answers with [`types::Pet`].
    ///
    /// # Arguments
    ///
    /// - `name`: What it listens to.
    /// - `kind`
    ///
    /// # Errors
    ///
    /// - `422`: The pet is not one that can be sold.
    ///
    /// Any other failure is of one of the kinds in [`ErrorKind`](runtime::ErrorKind).
    #[doc(alias = "addPet")]
    pub fn add_pet(
        &self,
        name: impl Into<String>,
        kind: impl Into<types::Kind>,
    ) -> AddPet {
        AddPet(
            runtime::Call::new(&self.connection, &AddPet::ENDPOINT)
                .field("name", runtime::to::<String>(name))
                .field("kind", runtime::to::<types::Kind>(kind)),
        )
    }
}

impl AddPet {
    const ENDPOINT: runtime::Endpoint<types::Pet> = runtime::Endpoint {
        id: "addPet",
        method: &runtime::Method::POST,
        path: "/pets",
        body: runtime::RequestBody::Object("application/json"),
        ..runtime::Endpoint::json()
    };
}

runtime::operation!(AddPet, types::Pet);
