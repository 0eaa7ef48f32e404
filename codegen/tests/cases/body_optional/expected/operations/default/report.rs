// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::super::super::Api;
use super::super::super::types;

/// The operation `Report`, made by [`Api::report`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct Report(runtime::Call<()>);

impl Api {
    /// Calls `Report`.
    ///
    /// `POST /report`
    ///
    /// Answers with nothing but the status. What is optional is set by the methods of [`Report`].
    ///
    /// # Errors
    ///
    /// A failure is of one of the kinds in [`ErrorKind`](runtime::ErrorKind).
    #[doc(alias = "Report")]
    pub fn report(&self) -> Report {
        Report(runtime::Call::new(&self.connection, &Report::ENDPOINT))
    }
}

impl Report {
    const ENDPOINT: runtime::Endpoint<()> = runtime::Endpoint {
        id: "Report",
        method: &runtime::Method::POST,
        path: "/report",
        body: runtime::RequestBody::Value("application/json"),
        ..runtime::Endpoint::empty()
    };

    #[allow(missing_docs)]
    pub fn body(self, body: impl Into<types::Details>) -> Self {
        Self(self.0.body(runtime::to::<types::Details>(body)))
    }
}

runtime::operation!(Report, ());
