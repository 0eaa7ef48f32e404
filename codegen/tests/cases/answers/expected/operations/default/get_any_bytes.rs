// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::super::super::Api;

/// The operation `GetAnyBytes`, made by [`Api::get_any_bytes`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct GetAnyBytes(runtime::Call<runtime::Bytes>);

impl Api {
    /// Calls `GetAnyBytes`.
    ///
    /// `GET /any_bytes`
    ///
    /// Answers with bytes.
    ///
    /// # Errors
    ///
    /// A failure is of one of the kinds in [`ErrorKind`](runtime::ErrorKind).
    #[doc(alias = "GetAnyBytes")]
    pub fn get_any_bytes(&self) -> GetAnyBytes {
        GetAnyBytes(runtime::Call::new(&self.connection, &GetAnyBytes::ENDPOINT))
    }
}

impl GetAnyBytes {
    const ENDPOINT: runtime::Endpoint<runtime::Bytes> = runtime::Endpoint {
        id: "GetAnyBytes",
        method: &runtime::Method::GET,
        path: "/any_bytes",
        accept: "application/json, */*;q=0.5",
        ..runtime::Endpoint::bytes()
    };
}

runtime::operation!(GetAnyBytes, runtime::Bytes);
