// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use super::*;

/// The operation `PutNote`, made by [`Api::put_note`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct PutNote(Call<()>);

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
            Call::new(&self.connection, &PutNote::ENDPOINT)
                .text_body("text/plain", runtime::to::<String>(body)),
        )
    }
}

impl PutNote {
    const ENDPOINT: Endpoint<()> = Endpoint {
        id: "PutNote",
        method: &Method::PUT,
        path: "/notes",
        ..Endpoint::empty()
    };
}

runtime::operation!(PutNote, ());
