// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::super::super::Api;
use super::super::super::types;

/// The operation `Sure`, made by [`Api::sure`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct Sure(runtime::Call<types::Sure>);

impl Api {
    /// Calls `Sure`.
    ///
    /// `GET /sure`
    ///
    /// Answers with [`types::Sure`].
    ///
    /// # Errors
    ///
    /// A failure is of one of the kinds in [`ErrorKind`](runtime::ErrorKind).
    #[doc(alias = "Sure")]
    pub fn sure(&self) -> Sure {
        Sure(runtime::Call::new(&self.connection, &Sure::ENDPOINT))
    }
}

impl Sure {
    const ENDPOINT: runtime::Endpoint<types::Sure> = runtime::Endpoint {
        id: "Sure",
        method: &runtime::Method::GET,
        path: "/sure",
        ..runtime::Endpoint::json()
    };
}

runtime::operation!(Sure, types::Sure);
