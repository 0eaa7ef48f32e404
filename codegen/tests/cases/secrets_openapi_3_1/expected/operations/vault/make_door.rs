// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::super::super::Api;
use super::super::super::types;

/// The operation `MakeDoor`, made by [`Api::make_door`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct MakeDoor(runtime::Call<types::Door>);

impl Api {
    /// Calls `MakeDoor`.
    ///
    /// `POST /doors`
    ///
    /// Answers with [`types::Door`]. What is optional is set by the methods of [`MakeDoor`].
    ///
    /// # Errors
    ///
    /// A failure is of one of the kinds in [`ErrorKind`](runtime::ErrorKind).
    #[doc(alias = "MakeDoor")]
    pub fn make_door(&self) -> MakeDoor {
        MakeDoor(runtime::Call::new(&self.connection, &MakeDoor::ENDPOINT))
    }
}

impl MakeDoor {
    const ENDPOINT: runtime::Endpoint<types::Door> = runtime::Endpoint {
        id: "MakeDoor",
        method: &runtime::Method::POST,
        path: "/doors",
        body: runtime::RequestBody::Object("application/json"),
        secrets: &["beside", "bytes", "code", "either"],
        ..runtime::Endpoint::json()
    };

    #[allow(missing_docs)]
    pub fn code(self, code: impl Into<String>) -> Self {
        Self(self.0.field("code", runtime::to::<String>(code)))
    }

    /// Sends `code` as `null`.
    pub fn code_null(self) -> Self {
        Self(self.0.field("code", runtime::Null))
    }

    #[allow(missing_docs)]
    pub fn beside(self, beside: impl Into<String>) -> Self {
        Self(self.0.field("beside", runtime::to::<String>(beside)))
    }

    #[allow(missing_docs)]
    pub fn either(self, either: impl Into<types::DoorEither>) -> Self {
        Self(self.0.field("either", runtime::to::<types::DoorEither>(either)))
    }

    #[allow(missing_docs)]
    pub fn bytes(self, bytes: impl Into<String>) -> Self {
        Self(self.0.field("bytes", runtime::to::<String>(bytes)))
    }

    #[allow(missing_docs)]
    pub fn name(self, name: impl Into<String>) -> Self {
        Self(self.0.field("name", runtime::to::<String>(name)))
    }
}

runtime::operation!(MakeDoor, types::Door);
