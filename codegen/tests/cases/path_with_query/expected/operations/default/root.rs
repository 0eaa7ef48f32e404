// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::super::super::Api;

/// The operation `Root`, made by [`Api::root`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct Root(runtime::Call<()>);

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
        Root(runtime::Call::new(&self.connection, &Root::ENDPOINT))
    }
}

impl Root {
    const ENDPOINT: runtime::Endpoint<()> = runtime::Endpoint {
        id: "Root",
        method: &runtime::Method::GET,
        path: "/",
        ..runtime::Endpoint::empty()
    };
}

runtime::operation!(Root, ());
