// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use super::*;

/// The operation `GetList`, made by [`Api::get_list`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct GetList(Call<Vec<String>>);

impl Api {
    /// Calls `GetList`.
    ///
    /// `GET /list`
    ///
    /// Answers with plain JSON.
    ///
    /// # Errors
    ///
    /// A failure is of one of the kinds in [`ErrorKind`](runtime::ErrorKind).
    #[doc(alias = "GetList")]
    pub fn get_list(&self) -> GetList {
        GetList(Call::new(&self.connection, &GetList::ENDPOINT))
    }
}

impl GetList {
    const ENDPOINT: Endpoint<Vec<String>> = Endpoint {
        id: "GetList",
        method: &Method::GET,
        path: "/list",
        ..Endpoint::json()
    };
}

runtime::operation!(GetList, Vec<String>);
