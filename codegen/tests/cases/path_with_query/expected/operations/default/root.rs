// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use super::*;

/// The operation `Root`, made by [`Api::root`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct Root(Call<()>);

impl Api {
    /// Calls `Root`.
    ///
    /// `GET /`
    ///
    /// Answers with nothing but the status.
    ///
    /// # Errors
    ///
    /// A failure is of one of the kinds in [`ErrorKind`](runtime::ErrorKind).
    #[doc(alias = "Root")]
    pub fn root(&self) -> Root {
        Root(Call::new(&self.connection, &Root::ENDPOINT))
    }
}

impl Root {
    const ENDPOINT: Endpoint<()> = Endpoint {
        id: "Root",
        method: &Method::GET,
        path: "/",
        ..Endpoint::empty()
    };
}

runtime::operation!(Root, ());
