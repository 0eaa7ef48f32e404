// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::super::super::Api;
use super::super::super::types;

/// The operation `Simple`, made by [`Api::simple`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct Simple(runtime::Call<()>);

impl Api {
    /// Calls `Simple`.
    ///
    /// `GET /simple/{list}/{object}/{document}`
    ///
    /// Answers with nothing but the status. What is optional is set by the methods of [`Simple`].
    ///
    /// # Arguments
    ///
    /// - `list`
    /// - `object`
    /// - `document`
    /// - `session`
    ///
    /// # Errors
    ///
    /// A failure is of one of the kinds in [`ErrorKind`](runtime::ErrorKind).
    #[doc(alias = "Simple")]
    pub fn simple(
        &self,
        list: impl IntoIterator<Item = impl Into<String>>,
        object: impl Into<types::Point>,
        document: impl Into<types::Point>,
        session: impl Into<String>,
    ) -> Simple {
        Simple(
            runtime::Call::new(&self.connection, &Simple::ENDPOINT)
                .path_styled(
                    "list",
                    runtime::Style::Simple,
                    runtime::list::<String>(list),
                )
                .path_styled(
                    "object",
                    runtime::Style::SimpleExploded,
                    runtime::to::<types::Point>(object),
                )
                .path_styled(
                    "document",
                    runtime::Style::Json,
                    runtime::to::<types::Point>(document),
                )
                .cookie("session", runtime::to::<String>(session)),
        )
    }
}

impl Simple {
    const ENDPOINT: runtime::Endpoint<()> = runtime::Endpoint {
        id: "Simple",
        method: &runtime::Method::GET,
        path: "/simple/{list}/{object}/{document}",
        ..runtime::Endpoint::empty()
    };

    #[allow(missing_docs)]
    pub fn x_list(self, x_list: impl IntoIterator<Item = i64>) -> Self {
        let value = runtime::list::<i64>(x_list);
        Self(self.0.header_styled("X-List", runtime::Style::Simple, value))
    }

    #[allow(missing_docs)]
    pub fn x_object(self, x_object: impl Into<types::Point>) -> Self {
        let value = runtime::to::<types::Point>(x_object);
        Self(self.0.header_styled("X-Object", runtime::Style::SimpleExploded, value))
    }

    #[allow(missing_docs)]
    pub fn seen(self, seen: impl IntoIterator<Item = impl Into<String>>) -> Self {
        let value = runtime::list::<String>(seen);
        Self(self.0.cookie_styled("seen", runtime::Style::Form, value))
    }
}

runtime::operation!(Simple, ());
