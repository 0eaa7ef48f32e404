// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::super::super::Api;

/// The operation `MakeThing`, made by [`Api::make_thing`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct MakeThing(runtime::Call<()>);

impl Api {
    /// Calls `MakeThing`.
    ///
    /// `POST /things`
    ///
    /// Answers with nothing but the status. What is optional is set by the methods of
    /// [`MakeThing`].
    ///
    /// # Errors
    ///
    /// A failure is of one of the kinds in [`ErrorKind`](runtime::ErrorKind).
    #[doc(alias = "MakeThing")]
    pub fn make_thing(&self) -> MakeThing {
        MakeThing(runtime::Call::new(&self.connection, &MakeThing::ENDPOINT))
    }
}

impl MakeThing {
    const ENDPOINT: runtime::Endpoint<()> = runtime::Endpoint {
        id: "MakeThing",
        method: &runtime::Method::POST,
        path: "/things",
        body: runtime::RequestBody::Object("application/json"),
        ..runtime::Endpoint::empty()
    };

    #[allow(missing_docs)]
    pub fn name(self, name: impl Into<String>) -> Self {
        Self(self.0.field("name", runtime::to::<String>(name)))
    }
}

runtime::operation!(MakeThing, ());
