// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::super::super::Api;

/// The operation `GetList`, made by [`Api::get_list`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct GetList(runtime::Call<Vec<String>>);

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
        GetList(runtime::Call::new(&self.connection, &GetList::ENDPOINT))
    }
}

impl GetList {
    const ENDPOINT: runtime::Endpoint<Vec<String>> = runtime::Endpoint {
        id: "GetList",
        method: &runtime::Method::GET,
        path: "/list",
        ..runtime::Endpoint::json()
    };
}

runtime::operation!(GetList, Vec<String>);
