// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use super::*;

/// The operation `GetAnything`, made by [`Api::get_anything`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct GetAnything(Call<String>);

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
        GetAnything(Call::new(&self.connection, &GetAnything::ENDPOINT))
    }
}

impl GetAnything {
    const ENDPOINT: Endpoint<String> = Endpoint {
        id: "GetAnything",
        method: &Method::GET,
        path: "/anything",
        ..Endpoint::text()
    };
}

runtime::operation!(GetAnything, String);
