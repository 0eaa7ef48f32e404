// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use super::*;

/// The operation `Anything`, made by [`Api::anything`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct Anything(Call<serde_json::Value>);

impl Api {
    /// Calls `Anything`.
    ///
    /// `GET /anything`
    ///
    /// Answers with plain JSON.
    ///
    /// # Errors
    ///
    /// A failure is of one of the kinds in [`ErrorKind`](runtime::ErrorKind).
    #[doc(alias = "Anything")]
    pub fn anything(&self) -> Anything {
        Anything(Call::json(&self.connection, "Anything", Method::GET, "/anything"))
    }
}

runtime::operation!(Anything, serde_json::Value);
