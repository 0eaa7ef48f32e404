// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use super::*;

/// The operation `GetPage`, made by [`Api::get_page2`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct GetPage2(Call<types::HttpError2>);

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
        GetPage2(Call::new(&self.connection, &GetPage2::ENDPOINT))
    }
}

impl GetPage2 {
    const ENDPOINT: Endpoint<types::HttpError2> = Endpoint {
        id: "GetPage",
        method: &Method::GET,
        path: "/pages",
        ..Endpoint::json()
    };
}

runtime::operation!(GetPage2, types::HttpError2);
