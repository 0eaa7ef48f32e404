// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::super::super::Api;

/// The operation `C`, made by [`Api::c`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct C(runtime::Call<()>);

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
        C(runtime::Call::new(&self.connection, &C::ENDPOINT))
    }
}

impl C {
    const ENDPOINT: runtime::Endpoint<()> = runtime::Endpoint {
        id: "C",
        method: &runtime::Method::POST,
        path: "/a",
        ..runtime::Endpoint::empty()
    };
}

runtime::operation!(C, ());
