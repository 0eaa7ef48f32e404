// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::super::super::Api;

/// The operation `GetHeaders`, made by [`Api::get_headers`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct GetHeaders(runtime::Call<()>);

impl Api {
    /// Calls `GetHeaders`.
    ///
    /// `GET /headers`
    ///
    /// Answers with nothing but the status.
    ///
    /// # Headers
    ///
    /// The answer has these, for [`Reply::headers`](runtime::Reply::headers):
    ///
    /// - `X-Total`: How many \[things\] there are.
    /// - `Link`: The next page.
    /// - `X-Bare`
    ///
    /// # Errors
    ///
    /// - `404`: None.
    ///
    /// Any other failure is of one of the kinds in [`ErrorKind`](runtime::ErrorKind).
    #[doc(alias = "GetHeaders")]
    pub fn get_headers(&self) -> GetHeaders {
        GetHeaders(runtime::Call::new(&self.connection, &GetHeaders::ENDPOINT))
    }
}

impl GetHeaders {
    const ENDPOINT: runtime::Endpoint<()> = runtime::Endpoint {
        id: "GetHeaders",
        method: &runtime::Method::GET,
        path: "/headers",
        ..runtime::Endpoint::empty()
    };
}

runtime::operation!(GetHeaders, ());
