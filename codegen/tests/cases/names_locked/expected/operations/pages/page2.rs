// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::super::super::Api;

/// The operation `Page`, made by [`Api::page2`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct Page2(runtime::Call<()>);

impl Api {
    /// Calls `Page`.
    ///
    /// `GET /page`
    ///
    /// Answers with nothing but the status.
    ///
    /// # Errors
    ///
    /// A failure is of one of the kinds in [`ErrorKind`](runtime::ErrorKind).
    #[doc(alias = "Page")]
    #[doc(alias = "page")]
    pub fn page2(&self) -> Page2 {
        Page2(runtime::Call::new(&self.connection, &Page2::ENDPOINT))
    }
}

impl Page2 {
    const ENDPOINT: runtime::Endpoint<()> = runtime::Endpoint {
        id: "Page",
        method: &runtime::Method::GET,
        path: "/page",
        ..runtime::Endpoint::empty()
    };
}

runtime::operation!(Page2, ());
