// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::super::super::Api;

/// The operation `SetNote`, made by [`Api::set_note`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct SetNote(runtime::Call<()>);

impl Api {
    /// Calls `SetNote`.
    ///
    /// `PUT /note`
    ///
    /// Answers with nothing but the status. What is optional is set by the methods of
    /// [`SetNote`].
    ///
    /// # Errors
    ///
    /// A failure is of one of the kinds in [`ErrorKind`](runtime::ErrorKind).
    #[doc(alias = "SetNote")]
    pub fn set_note(&self) -> SetNote {
        SetNote(runtime::Call::new(&self.connection, &SetNote::ENDPOINT))
    }
}

impl SetNote {
    const ENDPOINT: runtime::Endpoint<()> = runtime::Endpoint {
        id: "SetNote",
        method: &runtime::Method::PUT,
        path: "/note",
        body: runtime::RequestBody::Value("application/json"),
        ..runtime::Endpoint::empty()
    };

    #[allow(missing_docs)]
    pub fn body(self, body: impl serde::Serialize) -> Self {
        Self(self.0.body(runtime::object(body)))
    }
}

runtime::operation!(SetNote, ());
