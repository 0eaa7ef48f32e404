// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::super::super::Api;
use super::super::super::types;

/// The operation `GetNote`, made by [`Api::get_note`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct GetNote(runtime::Call<types::Note>);

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
        GetNote(runtime::Call::new(&self.connection, &GetNote::ENDPOINT))
    }
}

impl GetNote {
    const ENDPOINT: runtime::Endpoint<types::Note> = runtime::Endpoint {
        id: "GetNote",
        method: &runtime::Method::GET,
        path: "/notes",
        ..runtime::Endpoint::json()
    };
}

runtime::operation!(GetNote, types::Note);
