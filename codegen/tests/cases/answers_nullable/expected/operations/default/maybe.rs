// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::super::super::Api;
use super::super::super::types;

/// The operation `Maybe`, made by [`Api::maybe`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct Maybe(runtime::Call<types::Maybe>);

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
        Maybe(runtime::Call::new(&self.connection, &Maybe::ENDPOINT))
    }
}

impl Maybe {
    const ENDPOINT: runtime::Endpoint<types::Maybe> = runtime::Endpoint {
        id: "Maybe",
        method: &runtime::Method::GET,
        path: "/maybe",
        is_nullable: true,
        ..runtime::Endpoint::json()
    };
}

runtime::operation!(Maybe, types::Maybe);
