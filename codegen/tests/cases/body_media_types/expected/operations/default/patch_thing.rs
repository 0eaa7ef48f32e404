// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::super::super::Api;

/// The operation `PatchThing`, made by [`Api::patch_thing`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct PatchThing(runtime::Call<()>);

impl Api {
    /// Calls `PatchThing`.
    ///
    /// `PATCH /things`
    ///
    /// Answers with nothing but the status. What is optional is set by the methods of
    /// [`PatchThing`].
    ///
    /// # Errors
    ///
    /// A failure is of one of the kinds in [`ErrorKind`](runtime::ErrorKind).
    #[doc(alias = "PatchThing")]
    pub fn patch_thing(&self) -> PatchThing {
        PatchThing(runtime::Call::new(&self.connection, &PatchThing::ENDPOINT))
    }
}

impl PatchThing {
    const ENDPOINT: runtime::Endpoint<()> = runtime::Endpoint {
        id: "PatchThing",
        method: &runtime::Method::PATCH,
        path: "/things",
        body: runtime::RequestBody::Object("application/merge-patch+json"),
        ..runtime::Endpoint::empty()
    };

    #[allow(missing_docs)]
    pub fn name(self, name: impl Into<String>) -> Self {
        Self(self.0.field("name", runtime::to::<String>(name)))
    }
}

runtime::operation!(PatchThing, ());
