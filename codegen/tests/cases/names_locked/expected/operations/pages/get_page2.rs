// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::super::super::Api;
use super::super::super::types;

/// The operation `GetPage`, made by [`Api::get_page2`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct GetPage2(runtime::Call<types::HttpError2>);

impl Api {
    /// Calls `GetPage`.
    ///
    /// `GET /pages`
    ///
    /// Answers with [`types::HttpError2`].
    ///
    /// # Errors
    ///
    /// A failure is of one of the kinds in [`ErrorKind`](runtime::ErrorKind).
    #[doc(alias = "GetPage")]
    #[doc(alias = "get_page")]
    pub fn get_page2(&self) -> GetPage2 {
        GetPage2(runtime::Call::new(&self.connection, &GetPage2::ENDPOINT))
    }
}

impl GetPage2 {
    const ENDPOINT: runtime::Endpoint<types::HttpError2> = runtime::Endpoint {
        id: "GetPage",
        method: &runtime::Method::GET,
        path: "/pages",
        ..runtime::Endpoint::json()
    };
}

runtime::operation!(GetPage2, types::HttpError2);
