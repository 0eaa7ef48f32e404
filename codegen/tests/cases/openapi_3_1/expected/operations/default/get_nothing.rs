// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use super::*;

/// The operation `GetNothing`, made by [`Api::get_nothing`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct GetNothing(Call<()>);

impl Api {
    /// Calls `GetNothing`.
    ///
    /// `GET /nothing`
    ///
    /// Answers with nothing but the status.
    ///
    /// # Errors
    ///
    /// A failure is of one of the kinds in [`ErrorKind`](runtime::ErrorKind).
    #[doc(alias = "GetNothing")]
    pub fn get_nothing(&self) -> GetNothing {
        GetNothing(Call::new(&self.connection, &GetNothing::ENDPOINT))
    }
}

impl GetNothing {
    const ENDPOINT: Endpoint<()> = Endpoint {
        id: "GetNothing",
        method: &Method::GET,
        path: "/nothing",
        ..Endpoint::empty()
    };
}

runtime::operation!(GetNothing, ());
