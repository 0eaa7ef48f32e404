// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::super::super::Api;

/// The operation `Move`, made by [`Api::move`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct Move(runtime::Call<()>);

impl Api {
    /// Calls `Move`.
    ///
    /// `POST /users/{id}`
    ///
    /// Answers with nothing but the status. What is optional is set by the methods of [`Move`].
    ///
    /// # Arguments
    ///
    /// - `id`: Part of the path.
    ///
    /// # Errors
    ///
    /// A failure is of one of the kinds in [`ErrorKind`](runtime::ErrorKind).
    #[doc(alias = "Move")]
    pub fn r#move(&self, id: impl Into<String>) -> Move {
        Move(
            runtime::Call::new(&self.connection, &Move::ENDPOINT)
                .path("id", runtime::to::<String>(id)),
        )
    }
}

impl Move {
    const ENDPOINT: runtime::Endpoint<()> = runtime::Endpoint {
        id: "Move",
        method: &runtime::Method::POST,
        path: "/users/{id}",
        body: runtime::RequestBody::Object("application/json"),
        ..runtime::Endpoint::empty()
    };

    /// Part of the query.
    pub fn id_query(self, id_query: impl Into<String>) -> Self {
        Self(self.0.query("id", runtime::to::<String>(id_query)))
    }

    /// Part of the body.
    pub fn id_body(self, id_body: impl Into<String>) -> Self {
        Self(self.0.field("id", runtime::to::<String>(id_body)))
    }

    #[allow(missing_docs)]
    pub fn clone_(self, clone_: bool) -> Self {
        Self(self.0.field("clone", clone_))
    }
}

runtime::operation!(Move, ());
