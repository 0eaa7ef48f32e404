// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::super::super::Letters;

/// The operation `GetA`, made by [`Letters::get_a`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct GetA(runtime::Call<()>);

impl Letters {
    /// Calls `GetA`.
    ///
    /// `GET /a`
    ///
    /// Answers with nothing but the status.
    ///
    /// # Errors
    ///
    /// A failure is of one of the kinds in [`ErrorKind`](runtime::ErrorKind).
    #[doc(alias = "GetA")]
    pub fn get_a(&self) -> GetA {
        GetA(runtime::Call::new(&self.connection, &GetA::ENDPOINT))
    }
}

impl GetA {
    const ENDPOINT: runtime::Endpoint<()> = runtime::Endpoint {
        id: "GetA",
        method: &runtime::Method::GET,
        path: "/a",
        ..runtime::Endpoint::empty()
    };
}

runtime::operation!(GetA, ());
