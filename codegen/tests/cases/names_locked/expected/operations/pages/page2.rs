// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use super::*;

/// The operation `Page`, made by [`Api::page2`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct Page2(Call<()>);

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
        Page2(Call::new(&self.connection, &Page2::ENDPOINT))
    }
}

impl Page2 {
    const ENDPOINT: Endpoint<()> = Endpoint {
        id: "Page",
        method: &Method::GET,
        path: "/page",
        ..Endpoint::empty()
    };
}

runtime::operation!(Page2, ());
