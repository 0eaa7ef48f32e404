// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use super::*;

/// The operation `GetText`, made by [`Api::get_text`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct GetText(Call<String>);

impl Api {
    /// Calls `GetText`.
    ///
    /// `GET /text`
    ///
    /// Answers with text.
    ///
    /// # Errors
    ///
    /// A failure is of one of the kinds in [`ErrorKind`](runtime::ErrorKind).
    #[doc(alias = "GetText")]
    pub fn get_text(&self) -> GetText {
        GetText(Call::new(&self.connection, &GetText::ENDPOINT))
    }
}

impl GetText {
    const ENDPOINT: Endpoint<String> = Endpoint {
        id: "GetText",
        method: &Method::GET,
        path: "/text",
        ..Endpoint::text()
    };
}

runtime::operation!(GetText, String);
