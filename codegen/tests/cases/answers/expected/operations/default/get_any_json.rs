// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use super::*;

/// The operation `GetAnyJson`, made by [`Api::get_any_json`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct GetAnyJson(Call<i64>);

impl Api {
    /// Calls `GetAnyJson`.
    ///
    /// `GET /any_json`
    ///
    /// Answers with plain JSON.
    ///
    /// # Errors
    ///
    /// A failure is of one of the kinds in [`ErrorKind`](runtime::ErrorKind).
    #[doc(alias = "GetAnyJson")]
    pub fn get_any_json(&self) -> GetAnyJson {
        GetAnyJson(Call::json(&self.connection, "GetAnyJson", Method::GET, "/any_json"))
    }
}

runtime::operation!(GetAnyJson, i64);
