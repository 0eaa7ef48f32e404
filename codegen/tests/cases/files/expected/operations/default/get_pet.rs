// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::super::super::Api;
use super::super::super::types;

/// The operation `GetPet`, made by [`Api::get_pet`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct GetPet(runtime::Call<types::Pet>);

impl Api {
    /// Calls `GetPet`.
    ///
    /// `GET /pets/{id}`
    ///
    /// Answers with [`types::Pet`].
    ///
    /// # Arguments
    ///
    /// - `id`
    ///
    /// # Errors
    ///
    /// A failure is of one of the kinds in [`ErrorKind`](runtime::ErrorKind).
    #[doc(alias = "GetPet")]
    pub fn get_pet(&self, id: impl Into<String>) -> GetPet {
        GetPet(
            runtime::Call::new(&self.connection, &GetPet::ENDPOINT)
                .path("id", runtime::to::<String>(id)),
        )
    }
}

impl GetPet {
    const ENDPOINT: runtime::Endpoint<types::Pet> = runtime::Endpoint {
        id: "GetPet",
        method: &runtime::Method::GET,
        path: "/pets/{id}",
        ..runtime::Endpoint::json()
    };
}

runtime::operation!(GetPet, types::Pet);
