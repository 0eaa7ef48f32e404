// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::super::super::Api;
use super::super::super::Door;
use super::super::super::types;

/// The operation `PutDoor`, made by [`Api::put_door`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct PutDoor(runtime::Call<types::Plain>);

impl Api {
    /// Calls `PutDoor`.
    ///
    /// `PUT /doors/{code}`
    ///
    /// Answers with [`types::Plain`]. What is optional is set by the methods of [`PutDoor`].
    ///
    /// # Arguments
    ///
    /// - `code`: A secret that others refer to. Part of the path.
    /// - `code_body`: A secret that others refer to. Part of the body.
    /// - `name`
    ///
    /// # Errors
    ///
    /// A failure is of one of the kinds in [`ErrorKind`](runtime::ErrorKind).
    #[doc(alias = "PutDoor")]
    pub fn put_door(
        &self,
        code: impl Into<String>,
        code_body: impl Into<String>,
        name: impl Into<String>,
    ) -> PutDoor {
        PutDoor(
            runtime::Call::new(&self.connection, &PutDoor::ENDPOINT)
                .path("code", runtime::to::<String>(code))
                .field("code", runtime::to::<String>(code_body))
                .field("name", runtime::to::<String>(name)),
        )
    }
}

impl PutDoor {
    const ENDPOINT: runtime::Endpoint<types::Plain> = runtime::Endpoint {
        id: "PutDoor",
        method: &runtime::Method::PUT,
        path: "/doors/{code}",
        body: runtime::RequestBody::Object("application/json"),
        secrets: &["code", "either", "former", "hint", "old"],
        ..runtime::Endpoint::json()
    };

    #[allow(missing_docs)]
    pub fn hint(self, hint: impl Into<String>) -> Self {
        Self(self.0.field("hint", runtime::to::<String>(hint)))
    }

    /// Sends `hint` as `null`.
    pub fn hint_null(self) -> Self {
        Self(self.0.field("hint", runtime::Null))
    }

    #[allow(missing_docs)]
    #[deprecated]
    pub fn old(self, old: impl Into<String>) -> Self {
        Self(self.0.field("old", runtime::to::<String>(old)))
    }

    #[allow(missing_docs)]
    pub fn either(self, either: impl Into<types::Either>) -> Self {
        Self(self.0.field("either", runtime::to::<types::Either>(either)))
    }
}

impl Door {
    /// [`Api::put_door`] with the path values of the handle.
    pub fn put_door(
        &self,
        code_body: impl Into<String>,
        name: impl Into<String>,
    ) -> PutDoor {
        self.client.put_door(self.code.as_str(), code_body, name)
    }
}

runtime::operation!(PutDoor, types::Plain);
