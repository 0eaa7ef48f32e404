// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::super::super::Api;

/// The operation `DeleteThing`, made by [`Api::delete_thing`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct DeleteThing(runtime::Call<()>);

impl Api {
    /// Calls `DeleteThing`.
    ///
    /// `DELETE /things/{id}`
    ///
    /// Answers with nothing but the status. What is optional is set by the methods of
    /// [`DeleteThing`].
    ///
    /// # Arguments
    ///
    /// - `id`
    ///
    /// # Errors
    ///
    /// A failure is of one of the kinds in [`ErrorKind`](runtime::ErrorKind).
    #[doc(alias = "DeleteThing")]
    pub fn delete_thing(&self, id: impl Into<String>) -> DeleteThing {
        DeleteThing(
            runtime::Call::new(&self.connection, &DeleteThing::ENDPOINT)
                .path("id", runtime::to::<String>(id)),
        )
    }
}

impl DeleteThing {
    const ENDPOINT: runtime::Endpoint<()> = runtime::Endpoint {
        id: "DeleteThing",
        method: &runtime::Method::DELETE,
        path: "/things/{id}",
        ..runtime::Endpoint::empty()
    };

    /// Says more.
    pub fn verbose(self, verbose: impl Into<String>) -> Self {
        Self(self.0.query("verbose", runtime::to::<String>(verbose)))
    }
}

runtime::operation!(DeleteThing, ());
