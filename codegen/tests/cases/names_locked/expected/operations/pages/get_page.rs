// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::super::super::Api;
use super::super::super::Page;
use super::super::super::types;

/// The operation `getPage`, made by [`Api::get_page`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct GetPage(runtime::Call<types::HttpError>);

impl Api {
    /// Calls `getPage`.
    ///
    /// `GET /pages/{id}`
    ///
    /// Answers with [`types::HttpError`].
    ///
    /// # Arguments
    ///
    /// - `id`
    ///
    /// # Errors
    ///
    /// A failure is of one of the kinds in [`ErrorKind`](runtime::ErrorKind).
    #[doc(alias = "getPage")]
    pub fn get_page(&self, id: impl Into<String>) -> GetPage {
        GetPage(
            runtime::Call::new(&self.connection, &GetPage::ENDPOINT)
                .path("id", runtime::to::<String>(id)),
        )
    }
}

impl GetPage {
    const ENDPOINT: runtime::Endpoint<types::HttpError> = runtime::Endpoint {
        id: "getPage",
        method: &runtime::Method::GET,
        path: "/pages/{id}",
        ..runtime::Endpoint::json()
    };
}

impl Page {
    /// [`Api::get_page`] with the path values of the handle.
    pub fn get_page(&self) -> GetPage {
        self.client.get_page(self.id.as_str())
    }
}

runtime::operation!(GetPage, types::HttpError);
