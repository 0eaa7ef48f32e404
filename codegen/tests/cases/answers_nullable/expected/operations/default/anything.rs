// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::super::super::Api;

/// The operation `Anything`, made by [`Api::anything`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct Anything(runtime::Call<serde_json::Value>);

impl Api {
    /// Calls `Anything`.
    ///
    /// `GET /anything`
    ///
    /// Answers with plain JSON.
    ///
    /// # Errors
    ///
    /// A failure is of one of the kinds in [`ErrorKind`](runtime::ErrorKind).
    #[doc(alias = "Anything")]
    pub fn anything(&self) -> Anything {
        Anything(runtime::Call::new(&self.connection, &Anything::ENDPOINT))
    }
}

impl Anything {
    const ENDPOINT: runtime::Endpoint<serde_json::Value> = runtime::Endpoint {
        id: "Anything",
        method: &runtime::Method::GET,
        path: "/anything",
        ..runtime::Endpoint::json()
    };
}

runtime::operation!(Anything, serde_json::Value);
