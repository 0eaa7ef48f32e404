// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use super::*;

/// The operation `SendRequest`, made by [`Api::send_request`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct SendRequest(Call<()>);

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
            Call::new(&self.connection, &SendRequest::ENDPOINT)
                .body(runtime::list::<types::Request>(body)),
        )
    }
}

impl SendRequest {
    const ENDPOINT: Endpoint<()> = Endpoint {
        id: "SendRequest",
        method: &Method::POST,
        path: "/request",
        body: runtime::RequestBody::Value("application/json"),
        ..Endpoint::empty()
    };
}

runtime::operation!(SendRequest, ());
