// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::super::super::Api;
use super::super::super::types;

/// The operation `SendRequest`, made by [`Api::send_request`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct SendRequest(runtime::Call<()>);

impl Api {
    /// Calls `SendRequest`.
    ///
    /// `POST /request`
    ///
    /// Answers with nothing but the status.
    ///
    /// # Arguments
    ///
    /// - `body`
    ///
    /// # Errors
    ///
    /// A failure is of one of the kinds in [`ErrorKind`](runtime::ErrorKind).
    #[doc(alias = "SendRequest")]
    pub fn send_request(
        &self,
        body: impl IntoIterator<Item = impl Into<types::Request>>,
    ) -> SendRequest {
        SendRequest(
            runtime::Call::new(&self.connection, &SendRequest::ENDPOINT)
                .body(runtime::list::<types::Request>(body)),
        )
    }
}

impl SendRequest {
    const ENDPOINT: runtime::Endpoint<()> = runtime::Endpoint {
        id: "SendRequest",
        method: &runtime::Method::POST,
        path: "/request",
        body: runtime::RequestBody::Value("application/json"),
        ..runtime::Endpoint::empty()
    };
}

runtime::operation!(SendRequest, ());
