// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use super::*;

/// The operation `GetBytes`, made by [`Api::get_bytes`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct GetBytes(Call<runtime::Bytes>);

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
        GetBytes(Call::new(&self.connection, &GetBytes::ENDPOINT))
    }
}

impl GetBytes {
    const ENDPOINT: Endpoint<runtime::Bytes> = Endpoint {
        id: "GetBytes",
        method: &Method::GET,
        path: "/bytes",
        ..Endpoint::bytes()
    };
}

runtime::operation!(GetBytes, runtime::Bytes);
