// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::super::super::Api;

/// The operation `PutThing`, made by [`Api::put_thing`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct PutThing(runtime::Call<()>);

impl Api {
    /// Calls `PutThing`.
    ///
    /// `PUT /things`
    ///
    /// Answers with nothing but the status.
    ///
    /// # Arguments
    ///
    /// - `body`
    ///
    /// # Errors
    ///
    /// A failure is of one of the kinds in [`ErrorKind`](runtime::ErrorKind).
    #[doc(alias = "PutThing")]
    pub fn put_thing(&self, body: impl Into<runtime::File>) -> PutThing {
        PutThing(
            runtime::Call::new(&self.connection, &PutThing::ENDPOINT)
                .file_body("application/vnd.thing", runtime::to::<runtime::File>(body)),
        )
    }
}

impl PutThing {
    const ENDPOINT: runtime::Endpoint<()> = runtime::Endpoint {
        id: "PutThing",
        method: &runtime::Method::PUT,
        path: "/things",
        ..runtime::Endpoint::empty()
    };
}

runtime::operation!(PutThing, ());
