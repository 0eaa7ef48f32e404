// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use super::*;

/// The operation `Sure`, made by [`Api::sure`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct Sure(Call<types::Sure>);

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
        Sure(Call::new(&self.connection, &Sure::ENDPOINT))
    }
}

impl Sure {
    const ENDPOINT: Endpoint<types::Sure> = Endpoint {
        id: "Sure",
        method: &Method::GET,
        path: "/sure",
        ..Endpoint::json()
    };
}

runtime::operation!(Sure, types::Sure);
