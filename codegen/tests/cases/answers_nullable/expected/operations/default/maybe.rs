// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use super::*;

/// The operation `Maybe`, made by [`Api::maybe`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct Maybe(Call<types::Maybe>);

impl Api {
    /// Calls `Maybe`.
    ///
    /// `GET /maybe`
    ///
    /// Answers with [`types::Maybe`].
    ///
    /// # Errors
    ///
    /// A failure is of one of the kinds in [`ErrorKind`](runtime::ErrorKind).
    #[doc(alias = "Maybe")]
    pub fn maybe(&self) -> Maybe {
        Maybe(Call::new(&self.connection, &Maybe::ENDPOINT))
    }
}

impl Maybe {
    const ENDPOINT: Endpoint<types::Maybe> = Endpoint {
        id: "Maybe",
        method: &Method::GET,
        path: "/maybe",
        is_nullable: true,
        ..Endpoint::json()
    };
}

runtime::operation!(Maybe, types::Maybe);
