// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::super::super::Api;

/// The operation `ClearProfile`, made by [`Api::clear_profile`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct ClearProfile(runtime::Call<()>);

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
        ClearProfile(runtime::Call::new(&self.connection, &ClearProfile::ENDPOINT))
    }
}

impl ClearProfile {
    const ENDPOINT: runtime::Endpoint<()> = runtime::Endpoint {
        id: "ClearProfile",
        method: &runtime::Method::DELETE,
        path: "/profile",
        body: runtime::RequestBody::UrlEncoded,
        ..runtime::Endpoint::empty()
    };
}

runtime::operation!(ClearProfile, ());
