// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use super::*;

/// The operation `G`, made by [`Api::g`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct G(Call<()>);

impl Api {
    /// Calls `G`.
    ///
    /// `PATCH /a`
    ///
    /// Answers with nothing but the status.
    ///
    /// # Errors
    ///
    /// A failure is of one of the kinds in [`ErrorKind`](runtime::ErrorKind).
    #[doc(alias = "G")]
    pub fn g(&self) -> G {
        G(Call::empty(&self.connection, "G", Method::PATCH, "/a"))
    }
}

runtime::operation!(G, ());
