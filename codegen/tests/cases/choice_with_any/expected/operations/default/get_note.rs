// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use super::*;

/// The operation `GetNote`, made by [`Api::get_note`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct GetNote(Call<types::Note>);

impl Api {
    /// Calls `GetNote`.
    ///
    /// `GET /notes`
    ///
    /// Answers with [`types::Note`].
    ///
    /// # Errors
    ///
    /// A failure is of one of the kinds in [`ErrorKind`](runtime::ErrorKind).
    #[doc(alias = "GetNote")]
    pub fn get_note(&self) -> GetNote {
        GetNote(Call::new(&self.connection, &GetNote::ENDPOINT))
    }
}

impl GetNote {
    const ENDPOINT: Endpoint<types::Note> = Endpoint {
        id: "GetNote",
        method: &Method::GET,
        path: "/notes",
        ..Endpoint::json()
    };
}

runtime::operation!(GetNote, types::Note);
