// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use super::*;

/// The operation `GetThing`, made by [`Api::get_thing`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct GetThing(Call<types::Thing>);

impl Api {
    /// Calls `GetThing`.
    ///
    /// `GET /things`
    ///
    /// Answers with [`types::Thing`].
    ///
    /// # Errors
    ///
    /// A failure is of one of the kinds in [`ErrorKind`](runtime::ErrorKind).
    #[doc(alias = "GetThing")]
    pub fn get_thing(&self) -> GetThing {
        GetThing(Call::json(&self.connection, "GetThing", Method::GET, "/things"))
    }
}

runtime::operation!(GetThing, types::Thing);
