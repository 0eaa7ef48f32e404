// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use super::*;

/// The operation `PutThing`, made by [`Api::put_thing`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct PutThing(Call<()>);

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
            Call::new(&self.connection, &PutThing::ENDPOINT)
                .file_body("application/vnd.thing", runtime::to::<runtime::File>(body)),
        )
    }
}

impl PutThing {
    const ENDPOINT: Endpoint<()> = Endpoint {
        id: "PutThing",
        method: &Method::PUT,
        path: "/things",
        ..Endpoint::empty()
    };
}

runtime::operation!(PutThing, ());
