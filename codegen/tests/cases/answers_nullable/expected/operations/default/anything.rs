// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use super::*;

/// The operation `Anything`, made by [`Api::anything`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct Anything(Call<serde_json::Value>);

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
        Anything(Call::new(&self.connection, &Anything::ENDPOINT))
    }
}

impl Anything {
    const ENDPOINT: Endpoint<serde_json::Value> = Endpoint {
        id: "Anything",
        method: &Method::GET,
        path: "/anything",
        ..Endpoint::json()
    };
}

runtime::operation!(Anything, serde_json::Value);
