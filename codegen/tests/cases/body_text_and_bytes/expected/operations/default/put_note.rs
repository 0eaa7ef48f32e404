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
            Call::empty(&self.connection, "PutNote", Method::PUT, "/notes")
                .text_body("text/plain", runtime::to::<String>(body)),
        )
    }
}

runtime::operation!(PutNote, ());
