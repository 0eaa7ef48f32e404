// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::super::super::Api;
use super::super::super::types;

/// The operation `get�Pet​�`, made by [`Api::get_pet`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct GetPet(runtime::Call<types::Pet>);

impl Api {
    /// Gets �a pet.
    ///
    /// A �pet�, by �\[1mid
    ///
    /// `GET /pets/{id�}`
    ///
    /// Answers with [`types::Pet`]. What is optional is set by the methods of [`GetPet`].
    ///
    /// # Arguments
    ///
    /// - `id`: The �id
    ///
    /// # Headers
    ///
    /// The answer has these, for [`Reply::headers`](runtime::Reply::headers):
    ///
    /// - `X-�A`: A �header
    ///
    /// # Errors
    ///
    /// - `404`: No �pet
    ///
    /// Any other failure is of one of the kinds in [`ErrorKind`](runtime::ErrorKind).
    #[deprecated]
    pub fn get_pet(&self, id: impl Into<String>) -> GetPet {
        GetPet(
            runtime::Call::new(&self.connection, &GetPet::ENDPOINT)
                .path("id\u{202e}", runtime::to::<String>(id)),
        )
    }
}

impl GetPet {
    const ENDPOINT: runtime::Endpoint<types::Pet> = runtime::Endpoint {
        id: "get\u{202e}Pet\u{200b}\u{7}",
        method: &runtime::Method::GET,
        path: "/pets/{id\u{202e}}",
        ..runtime::Endpoint::json()
    };

    /// Default: `"a�b"`.
    pub fn sort(self, sort: impl Into<types::GetPetSort>) -> Self {
        Self(self.0.query("so\u{2066}rt\u{1b}", runtime::to::<types::GetPetSort>(sort)))
    }

    #[allow(missing_docs)]
    pub fn x(self, x: impl Into<String>) -> Self {
        Self(self.0.header("X\u{202e}", runtime::to::<String>(x)))
    }
}

runtime::operation!(GetPet, types::Pet);
