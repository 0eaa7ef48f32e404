// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::super::super::Api;
use super::super::super::types;

/// The operation `PutPet`, made by [`Api::put_pet`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct PutPet(runtime::Call<()>);

impl Api {
    /// Calls `PutPet`.
    ///
    /// `PUT /pets/{id}`
    ///
    /// Answers with nothing but the status. What is optional is set by the methods of [`PutPet`].
    ///
    /// # Arguments
    ///
    /// - `id`
    /// - `name`
    ///
    /// # Errors
    ///
    /// A failure is of one of the kinds in [`ErrorKind`](runtime::ErrorKind).
    #[doc(alias = "PutPet")]
    pub fn put_pet(&self, id: impl Into<String>, name: impl Into<String>) -> PutPet {
        PutPet(
            runtime::Call::new(&self.connection, &PutPet::ENDPOINT)
                .path("id", runtime::to::<String>(id))
                .field("name", runtime::to::<String>(name)),
        )
    }
}

impl PutPet {
    const ENDPOINT: runtime::Endpoint<()> = runtime::Endpoint {
        id: "PutPet",
        method: &runtime::Method::PUT,
        path: "/pets/{id}",
        body: runtime::RequestBody::Object("application/json"),
        ..runtime::Endpoint::empty()
    };

    #[allow(missing_docs)]
    pub fn mother(self, mother: impl Into<types::Pet>) -> Self {
        Self(self.0.field("mother", runtime::to::<types::Pet>(mother)))
    }

    #[allow(missing_docs)]
    pub fn owner(self, owner: impl Into<types::Owner>) -> Self {
        Self(self.0.field("owner", runtime::to::<types::Owner>(owner)))
    }

    #[allow(missing_docs)]
    pub fn tag(self, tag: impl Into<types::Tag>) -> Self {
        Self(self.0.field("tag", runtime::to::<types::Tag>(tag)))
    }
}

runtime::operation!(PutPet, ());
