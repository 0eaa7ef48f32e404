// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::super::super::Api;

/// The operation `PutNote`, made by [`Api::put_note`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct PutNote(runtime::Call<()>);

impl Api {
    /// Calls `PutNote`.
    ///
    /// `PUT /notes`
    ///
    /// Answers with nothing but the status.
    ///
    /// # Arguments
    ///
    /// - `body`: The note.
    ///
    /// # Errors
    ///
    /// A failure is of one of the kinds in [`ErrorKind`](runtime::ErrorKind).
    #[doc(alias = "PutNote")]
    pub fn put_note(&self, body: impl Into<String>) -> PutNote {
        PutNote(
            runtime::Call::new(&self.connection, &PutNote::ENDPOINT)
                .text_body("text/plain", runtime::to::<String>(body)),
        )
    }
}

impl PutNote {
    const ENDPOINT: runtime::Endpoint<()> = runtime::Endpoint {
        id: "PutNote",
        method: &runtime::Method::PUT,
        path: "/notes",
        ..runtime::Endpoint::empty()
    };
}

runtime::operation!(PutNote, ());
