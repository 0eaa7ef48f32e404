// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use super::*;

/// The operation `ClearProfile`, made by [`Api::clear_profile`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct ClearProfile(Call<()>);

impl Api {
    /// Calls `ClearProfile`.
    ///
    /// `DELETE /profile`
    ///
    /// Answers with nothing but the status.
    ///
    /// # Errors
    ///
    /// A failure is of one of the kinds in [`ErrorKind`](runtime::ErrorKind).
    #[doc(alias = "ClearProfile")]
    pub fn clear_profile(&self) -> ClearProfile {
        ClearProfile(Call::new(&self.connection, &ClearProfile::ENDPOINT))
    }
}

impl ClearProfile {
    const ENDPOINT: Endpoint<()> = Endpoint {
        id: "ClearProfile",
        method: &Method::DELETE,
        path: "/profile",
        body: runtime::RequestBody::UrlEncoded,
        ..Endpoint::empty()
    };
}

runtime::operation!(ClearProfile, ());
