// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::super::super::Api;

/// The operation `GetText`, made by [`Api::get_text`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct GetText(runtime::Call<String>);

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
        GetText(runtime::Call::new(&self.connection, &GetText::ENDPOINT))
    }
}

impl GetText {
    const ENDPOINT: runtime::Endpoint<String> = runtime::Endpoint {
        id: "GetText",
        method: &runtime::Method::GET,
        path: "/text",
        ..runtime::Endpoint::text()
    };
}

runtime::operation!(GetText, String);
