// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::super::super::Api;

/// The operation `GetAnything`, made by [`Api::get_anything`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct GetAnything(runtime::Call<String>);

impl Api {
    /// Calls `GetAnything`.
    ///
    /// `GET /anything`
    ///
    /// Answers with text.
    ///
    /// # Errors
    ///
    /// A failure is of one of the kinds in [`ErrorKind`](runtime::ErrorKind).
    #[doc(alias = "GetAnything")]
    pub fn get_anything(&self) -> GetAnything {
        GetAnything(runtime::Call::new(&self.connection, &GetAnything::ENDPOINT))
    }
}

impl GetAnything {
    const ENDPOINT: runtime::Endpoint<String> = runtime::Endpoint {
        id: "GetAnything",
        method: &runtime::Method::GET,
        path: "/anything",
        accept: "application/json, */*;q=0.5",
        ..runtime::Endpoint::text()
    };
}

runtime::operation!(GetAnything, String);
