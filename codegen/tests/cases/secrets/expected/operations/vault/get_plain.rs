// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::super::super::Api;
use super::super::super::types;

/// The operation `GetPlain`, made by [`Api::get_plain`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct GetPlain(runtime::Call<types::Plain>);

impl Api {
    /// Has no secrets.
    ///
    /// `GET /plain`
    ///
    /// Answers with [`types::Plain`].
    ///
    /// # Errors
    ///
    /// A failure is of one of the kinds in [`ErrorKind`](runtime::ErrorKind).
    #[doc(alias = "GetPlain")]
    pub fn get_plain(&self) -> GetPlain {
        GetPlain(runtime::Call::new(&self.connection, &GetPlain::ENDPOINT))
    }
}

impl GetPlain {
    const ENDPOINT: runtime::Endpoint<types::Plain> = runtime::Endpoint {
        id: "GetPlain",
        method: &runtime::Method::GET,
        path: "/plain",
        ..runtime::Endpoint::json()
    };
}

runtime::operation!(GetPlain, types::Plain);
