// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use super::*;

/// The operation `H`, made by [`Api::h`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct H(Call<()>);

impl Api {
    /// Calls `H`.
    ///
    /// `TRACE /a`
    ///
    /// Answers with nothing but the status.
    ///
    /// # Errors
    ///
    /// A failure is of one of the kinds in [`ErrorKind`](runtime::ErrorKind).
    #[doc(alias = "H")]
    pub fn h(&self) -> H {
        H(Call::empty(&self.connection, "H", Method::TRACE, "/a"))
    }
}

runtime::operation!(H, ());
