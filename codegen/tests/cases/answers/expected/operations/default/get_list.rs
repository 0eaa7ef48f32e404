// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use super::*;

/// The operation `GetList`, made by [`Api::get_list`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct GetList(Call<Vec<String>>);

impl Api {
    /// Calls `GetList`.
    ///
    /// `GET /list`
    ///
    /// Answers with plain JSON.
    ///
    /// # Errors
    ///
    /// A failure is of one of the kinds in [`ErrorKind`](runtime::ErrorKind).
    #[doc(alias = "GetList")]
    pub fn get_list(&self) -> GetList {
        GetList(Call::json(&self.connection, "GetList", Method::GET, "/list"))
    }
}

runtime::operation!(GetList, Vec<String>);
