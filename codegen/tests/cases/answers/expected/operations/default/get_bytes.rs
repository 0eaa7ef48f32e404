// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::super::super::Api;

/// The operation `GetBytes`, made by [`Api::get_bytes`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct GetBytes(runtime::Call<runtime::Bytes>);

impl Api {
    /// Calls `GetBytes`.
    ///
    /// `GET /bytes`
    ///
    /// Answers with bytes.
    ///
    /// # Errors
    ///
    /// A failure is of one of the kinds in [`ErrorKind`](runtime::ErrorKind).
    #[doc(alias = "GetBytes")]
    pub fn get_bytes(&self) -> GetBytes {
        GetBytes(runtime::Call::new(&self.connection, &GetBytes::ENDPOINT))
    }
}

impl GetBytes {
    const ENDPOINT: runtime::Endpoint<runtime::Bytes> = runtime::Endpoint {
        id: "GetBytes",
        method: &runtime::Method::GET,
        path: "/bytes",
        accept: "image/png",
        ..runtime::Endpoint::bytes()
    };
}

runtime::operation!(GetBytes, runtime::Bytes);
