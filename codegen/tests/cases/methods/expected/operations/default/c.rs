// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use super::*;

/// The operation `C`, made by [`Api::c`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct C(Call<()>);

impl Api {
    /// Calls `C`.
    ///
    /// `POST /a`
    ///
    /// Answers with nothing but the status.
    ///
    /// # Errors
    ///
    /// A failure is of one of the kinds in [`ErrorKind`](runtime::ErrorKind).
    #[doc(alias = "C")]
    pub fn c(&self) -> C {
        C(Call::empty(&self.connection, "C", Method::POST, "/a"))
    }
}

runtime::operation!(C, ());
