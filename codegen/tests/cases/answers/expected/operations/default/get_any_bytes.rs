// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use super::*;

/// The operation `GetAnyBytes`, made by [`Api::get_any_bytes`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct GetAnyBytes(Call<runtime::Bytes>);

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
        GetAnyBytes(Call::new(&self.connection, &GetAnyBytes::ENDPOINT))
    }
}

impl GetAnyBytes {
    const ENDPOINT: Endpoint<runtime::Bytes> = Endpoint {
        id: "GetAnyBytes",
        method: &Method::GET,
        path: "/any_bytes",
        ..Endpoint::bytes()
    };
}

runtime::operation!(GetAnyBytes, runtime::Bytes);
