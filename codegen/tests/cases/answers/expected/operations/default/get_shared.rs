// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use super::*;

/// The operation `GetShared`, made by [`Api::get_shared`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct GetShared(Call<bool>);

impl Api {
    /// Calls `GetShared`.
    ///
    /// `GET /shared`
    ///
    /// Answers with plain JSON.
    ///
    /// # Errors
    ///
    /// A failure is of one of the kinds in [`ErrorKind`](runtime::ErrorKind).
    #[doc(alias = "GetShared")]
    pub fn get_shared(&self) -> GetShared {
        GetShared(Call::json(&self.connection, "GetShared", Method::GET, "/shared"))
    }
}

runtime::operation!(GetShared, bool);
