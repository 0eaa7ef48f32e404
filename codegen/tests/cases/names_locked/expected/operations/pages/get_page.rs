// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use super::*;

/// The operation `getPage`, made by [`Api::get_page`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct GetPage(Call<types::HttpError>);

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
            Call::json(&self.connection, "getPage", Method::GET, "/pages/{id}")
                .path("id", runtime::to::<String>(id)),
        )
    }
}

impl Page {
    /// [`Api::get_page`] with the path values of the handle.
    pub fn get_page(&self) -> GetPage {
        self.client.get_page(self.id.as_str())
    }
}

runtime::operation!(GetPage, types::HttpError);
