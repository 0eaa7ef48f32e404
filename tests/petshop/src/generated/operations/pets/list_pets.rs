// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::super::super::Api;
use super::super::super::types;

/// The operation `listPets`, made by [`Api::list_pets`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct ListPets(runtime::Call<Vec<types::Pet>>);

impl Api {
    /// List the pets that are for sale.
    ///
    /// `GET /pets`
    ///
    /// Answers with a list of [`types::Pet`]. What is optional is set by the methods of
    /// [`ListPets`].
    ///
    /// # Errors
    ///
    /// A failure is of one of the kinds in [`ErrorKind`](runtime::ErrorKind).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(api: petshop::Api) -> Result<(), Box<dyn std::error::Error>> {
    /// let reply = api.list_pets().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "listPets")]
    pub fn list_pets(&self) -> ListPets {
        ListPets(runtime::Call::new(&self.connection, &ListPets::ENDPOINT))
    }
}

impl ListPets {
    const ENDPOINT: runtime::Endpoint<Vec<types::Pet>> = runtime::Endpoint {
        id: "listPets",
        method: &runtime::Method::GET,
        path: "/pets",
        ..runtime::Endpoint::json()
    };

    /// Pets of this kind only.
    pub fn kind(self, kind: impl Into<types::Kind>) -> Self {
        Self(self.0.query("kind", runtime::to::<types::Kind>(kind)))
    }
}

runtime::operation!(ListPets, Vec<types::Pet>);
